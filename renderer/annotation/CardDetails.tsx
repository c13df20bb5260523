import { Copy, Crosshair, Trash2 } from 'lucide'
import type { Evidence as EvidenceItem } from '../../core/annotation/annotation'
import type { PlacedAnnotation } from '../../core/contract'
import { Icon } from '../controls/Icon'
import { deleteAnnotation } from '../state/annotate'
import { useReader } from '../state/reader'
import { ClaimChecks } from './ClaimChecks'
import { ClaimFacts } from './ClaimFacts'
import { ClaimForm } from './ClaimForm'
import { ColorPicker } from './ColorPicker'
import { Evidence } from './Evidence'
import { NoteField } from './NoteField'
import { Reattach } from './Reattach'
import { TagsField } from './TagsField'

/** Everything about the annotation whose card is open; each field saves itself. */
export function CardDetails({ placed: { annotation, anchoring } }: { placed: PlacedAnnotation }) {
  const reader = useReader()
  const { id, claim, kind } = annotation
  const { span } = anchoring
  const copyQuote = async () => {
    await reader.notices.attempt(() => reader.api.copyText(annotation.target.quote.exact))
    reader.notices.tell('Quote copied.')
  }
  const changeEvidence = (evidence: EvidenceItem[]) => void reader.annotations.edit(id, { claim: { evidence } })

  return (
    <div class="card-details">
      {span === null && <Reattach annotation={annotation} />}
      {span && anchoring.state === 'edited' && (
        <p class="hint">The text now reads: “{reader.text.value.slice(span.start, span.end)}”</p>
      )}
      {claim && (
        <>
          {span && <ClaimChecks id={id} />}
          <ClaimForm annotation={annotation} claim={claim} />
          <ClaimFacts
            quote={annotation.target.quote.exact}
            claim={claim}
            onUse={fact => changeEvidence([...claim.evidence, { fact }])}
          />
          <Evidence evidence={claim.evidence} onChange={changeEvidence} />
        </>
      )}
      <NoteField annotation={annotation} />
      <TagsField annotation={annotation} />
      <ColorPicker annotation={annotation} />
      <div class="card-actions">
        {span && (
          <button type="button" class="button quiet" onClick={() => reader.view.value?.scrollTo(span)}>
            <Icon node={Crosshair} size={14} /> Show in text
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => void copyQuote()}>
          <Icon node={Copy} size={14} /> Copy quote
        </button>
        <button type="button" class="button quiet danger" onClick={() => void deleteAnnotation(reader, id)}>
          <Icon node={Trash2} size={14} /> Delete {kind}
        </button>
      </div>
    </div>
  )
}
