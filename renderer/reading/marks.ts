import type { PlacedAnnotation } from '../../core/contract'
import type { PaintItem } from '../article/paint'
import type { Reader } from '../state/reader'

/** Everything that is painted into the article: annotations, treaty names, and what the pointer or a card points at. */
export function marksOf(reader: Reader): readonly PaintItem[] {
  const { annotations, articles, focus } = reader
  const pointedAt = focus.hovered.value ?? focus.active.value
  const mentions = articles.open.value?.mentions ?? []
  return [
    ...annotations.placed.value.flatMap(placed => marksOfAnnotation(placed, pointedAt)),
    ...mentions.map(({ treatyId, span }) => ({ id: mentionId(treatyId), span, style: 'mention' as const })),
  ]
}

/** The hits of find in page; the current one stands out. */
export function hitsOf({ find }: Reader): readonly PaintItem[] {
  return find.hits.value.map((span, index) => ({
    id: 'find',
    span,
    style: index === find.current.value ? ('find-current' as const) : ('find' as const),
  }))
}

const mentionPrefix = 'mention:'
const mentionId = (treatyId: string) => mentionPrefix + treatyId

/** The treaty that a mark names, or null when the mark is an annotation. */
export function mentionedTreaty(markId: string): string | null {
  return markId.startsWith(mentionPrefix) ? markId.slice(mentionPrefix.length) : null
}

function marksOfAnnotation({ annotation, anchoring }: PlacedAnnotation, pointedAt: string | null): PaintItem[] {
  const { id, kind, color, claim } = annotation
  const { span } = anchoring
  if (span === null) return []
  const marks: PaintItem[] = []
  if (color !== null) marks.push({ id, span, style: kind === 'note' ? `note-${color}` : `highlight-${color}` })
  if (claim) marks.push({ id, span, style: `claim-${claim.type}` })
  if (id === pointedAt) marks.push({ id, span, style: 'active' })
  return marks
}
