import { Crosshair, Link2 } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import type { Candidate } from '../../core/anchor/best-candidate'
import type { Annotation } from '../../core/annotation/annotation'
import { Icon } from '../controls/Icon'
import { shorten } from '../format'
import { attach } from '../state/annotate'
import { useReader } from '../state/reader'

/** What can be done for an annotation whose words are gone: the place most like them, or the one that the reader selects. */
export function Reattach({ annotation: { id } }: { annotation: Annotation }) {
  const reader = useReader()
  const [candidate, setCandidate] = useState<Candidate | null>(null)
  const articleId = reader.articles.open.value?.entry.id
  const selection = reader.focus.selection.value

  useEffect(() => {
    if (articleId === undefined) return
    void reader.notices.attempt(() => reader.api.findCandidate(articleId, id)).then(setCandidate)
  }, [articleId, id, reader])

  return (
    <section class="reattach" aria-label="Attach again">
      <p>
        {candidate === null
          ? 'Nothing in the text is like these words. Select the passage they belong to, then attach them to it.'
          : 'The passage most like these words:'}
      </p>
      {candidate && (
        <blockquote>{shorten(reader.text.value.slice(candidate.span.start, candidate.span.end), 240)}</blockquote>
      )}
      <div class="card-actions">
        {candidate && (
          <>
            <button type="button" class="button quiet" onClick={() => reader.view.value?.scrollTo(candidate.span)}>
              <Icon node={Crosshair} size={14} /> Look at it
            </button>
            <button type="button" class="button quiet" onClick={() => void attach(reader, id, candidate.span)}>
              <Icon node={Link2} size={14} /> Attach here
            </button>
          </>
        )}
        <button
          type="button"
          class="button quiet"
          disabled={selection === null}
          onPointerDown={event => event.preventDefault()}
          onClick={() => selection && void attach(reader, id, selection)}
        >
          <Icon node={Link2} size={14} /> Attach to the selection
        </button>
      </div>
    </section>
  )
}
