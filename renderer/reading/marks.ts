import type { PlacedAnnotation } from '../../core/contract'
import type { Proposal } from '../../core/proposal/proposal'
import type { Check } from '../../core/treaty/check/check'
import type { Mention } from '../../core/treaty/mentions'
import type { PaintItem } from '../article/paint'
import type { Reader } from '../state/reader'

/** Everything that is painted into the article: annotations, checks, treaty names, and what the pointer or a card points at. */
export function marksOf(reader: Reader): readonly PaintItem[] {
  const { annotations, articles, checks, focus, proposals } = reader
  const pointedAt = focus.hovered.value ?? focus.active.value
  const mentions = articles.open.value?.mentions ?? []
  return [
    ...annotations.placed.value.flatMap(placed => marksOfAnnotation(placed, pointedAt)),
    ...(checks.apply.value
      ? annotations.claims.value.flatMap(claim => marksOfChecks(claim, checks.byClaim.value))
      : []),
    ...proposals.marked.value.flatMap(proposal => marksOfProposal(proposal, proposals.active.value)),
    ...mentions.flatMap(({ treatyId, span, isWeak }) =>
      isWeak ? [] : [{ id: mentionId(treatyId), span, style: 'mention' as const }],
    ),
  ]
}

/** A weak mention, which is painted only while the pointer is on it, and leads nowhere. */
export interface WeakMark extends PaintItem {
  readonly mention: Mention
}

export function weakMarksOf({ articles }: Reader): readonly WeakMark[] {
  const weak = articles.open.value?.mentions.filter(({ isWeak }) => isWeak) ?? []
  return weak.map(mention => ({ id: `weak:${mention.span.start}`, span: mention.span, style: 'mention', mention }))
}

/** The hits of find in page, of which the current one stands out; and what the search of the library has led to. */
export function hitsOf({ find, focus }: Reader): readonly PaintItem[] {
  const hits = find.hits.value.map((span, index) => ({
    id: 'find',
    span,
    style: index === find.current.value ? ('find-current' as const) : ('find' as const),
  }))
  const found = focus.found.value
  return found === null ? hits : [...hits, { id: 'found', span: found, style: 'find-current' }]
}

const mentionPrefix = 'mention:'
const mentionId = (treatyId: string) => mentionPrefix + treatyId

/** The treaty that a mark names, or null when the mark is an annotation. */
export function mentionedTreaty(markId: string): string | null {
  return markId.startsWith(mentionPrefix) ? markId.slice(mentionPrefix.length) : null
}

const proposalPrefix = 'suggestion:'

/** The key of the suggestion that a mark stands for; null when it is another mark. */
export function suggestedKey(markId: string): string | null {
  return markId.startsWith(proposalPrefix) ? markId.slice(proposalPrefix.length) : null
}

function marksOfProposal({ key, content }: Proposal, active: string | null): PaintItem[] {
  const id = proposalPrefix + key
  return content.flatMap(span => [
    { id, span, style: 'suggestion' as const },
    ...(key === active ? [{ id, span, style: 'active' as const }] : []),
  ])
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

/** The words of a claim that differ from the record, or that no rule could decide. */
function marksOfChecks(
  { annotation: { id }, anchoring: { span } }: PlacedAnnotation,
  byClaim: ReadonlyMap<string, readonly Check[]>,
): PaintItem[] {
  if (span === null) return []
  return (byClaim.get(id) ?? []).flatMap(({ result, span: words }) => {
    if (result !== 'differs' && result !== 'cannot-tell') return []
    const inside = { start: Math.max(span.start, words.start), end: Math.min(span.end, words.end) }
    return inside.start < inside.end ? [{ id, span: inside, style: `check-${result}` as const }] : []
  })
}
