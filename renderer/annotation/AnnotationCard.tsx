import { useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { statusNames } from '../../core/annotation/names'
import type { PlacedAnnotation } from '../../core/contract'
import { shorten } from '../format'
import { useReader } from '../state/reader'
import { rendering } from '../text/rendering'
import { CardDetails } from './CardDetails'
import { CardMark } from './CardMark'
import { ResultMark } from './ResultMark'

interface AnnotationCardProps {
  readonly placed: PlacedAnnotation
  readonly isOpen: boolean
}

/** One annotation: who says it, the words, how it stands; open, everything about it. */
export function AnnotationCard({ placed, isOpen }: AnnotationCardProps) {
  const { checks, focus, goTo } = useReader()
  const { annotation, anchoring } = placed
  const { id, claim, target, note, tags } = annotation
  const result = checks.apply.value ? checks.results.value.get(id) : undefined
  // Of its own: what one card shows is no reason to draw the others anew.
  const isHovered = useComputed(() => focus.hovered.value === id)
  const loaded = note === '' ? null : rendering().value
  const noteLine = useMemo(() => shorten(loaded?.markdownText(note) ?? note, 120), [note, loaded])

  return (
    <li
      class="card"
      data-kind={annotation.kind}
      data-open={isOpen || undefined}
      data-hovered={isHovered.value || undefined}
      onPointerEnter={() => focus.hover(id)}
      onPointerLeave={() => focus.hover(null)}
    >
      <button
        type="button"
        class="card-head"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? focus.activate(null) : goTo(id))}
      >
        <CardMark annotation={annotation} />
        <span class={isOpen ? 'card-quote' : 'card-quote clamped'}>
          {isOpen ? target.quote.exact : shorten(target.quote.exact, 180)}
        </span>
        {!isOpen && result && <ResultMark result={result} />}
        {!isOpen && claim && claim.status !== 'open' && (
          <span class="status" data-status={claim.status} title="Your status">
            You: {statusNames[claim.status]}
          </span>
        )}
        {anchoring.state === 'edited' && <span class="status">Edited since</span>}
        {anchoring.state === 'gone' && <span class="status gone">Not in the text any more</span>}
        {!isOpen && noteLine !== '' && <span class="card-note-line">{noteLine}</span>}
        {!isOpen && tags.length > 0 && <span class="card-tags">{tags.map(tag => `#${tag}`).join(' ')}</span>}
      </button>
      {isOpen && <CardDetails key={id} placed={placed} />}
    </li>
  )
}
