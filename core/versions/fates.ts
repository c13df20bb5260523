import { anchorAll, indexText } from '../anchor/anchor'
import type { Anchoring, Span } from '../anchor/target'
import type { Annotation } from '../annotation/annotation'
import type { AnnotationFate, ComparedBlock, Fate } from './comparison'
import { onOneLine } from './text-blocks'

interface Texts {
  readonly before: string
  readonly after: string
}

/** What became of each annotation from one text to the other, in reading order of the newer; those that are gone come last. */
export function fatesOf(
  texts: Texts,
  blocks: readonly ComparedBlock[],
  annotations: readonly Annotation[],
): readonly AnnotationFate[] {
  const targets = annotations.map(({ target }) => target)
  const [befores, afters] = [texts.before, texts.after].map(text => anchorAll(indexText(text), targets))
  return annotations
    .map(({ id }, at): AnnotationFate => {
      const [before, after] = [befores?.[at] as Anchoring, afters?.[at] as Anchoring]
      const [wordsBefore, wordsAfter] = [wordsAt(texts.before, before), wordsAt(texts.after, after)]
      return { annotationId: id, fate: fateOf(texts, blocks, before, after), before, after, wordsBefore, wordsAfter }
    })
    .sort((a, b) => placeOf(a.after) - placeOf(b.after) || placeOf(a.before) - placeOf(b.before))
}

function fateOf(texts: Texts, blocks: readonly ComparedBlock[], before: Anchoring, after: Anchoring): Fate {
  if (after.span === null) return 'gone'
  if (before.span === null) return 'new'
  if (wordsAt(texts.before, before) !== wordsAt(texts.after, after)) return 'reworded'
  return hasMoved(blocks, before.span, after.span) ? 'moved' : 'unchanged'
}

/** Index of the block that a passage begins in: of the newer text, of the older one when it is gone; -1 for none. */
export function blockOf(blocks: readonly ComparedBlock[], { before, after }: AnnotationFate): number {
  const [side, span] = after.span === null ? (['before', before.span] as const) : (['after', after.span] as const)
  if (span === null) return -1
  return blocks.findIndex(block => {
    const stands = block[side]
    return stands !== null && stands.start < span.end && span.start < stands.end
  })
}

/** Whether a block that kept its place stood before the passage and now stands after it, or the other way about. */
function hasMoved(blocks: readonly ComparedBlock[], before: Span, after: Span): boolean {
  return blocks.some(({ kind, before: old, after: now }) => {
    if (kind === 'moved' || old === null || now === null) return false
    return (old.end <= before.start && now.start >= after.end) || (old.start >= before.end && now.end <= after.start)
  })
}

const wordsAt = (text: string, { span }: Anchoring) => span && onOneLine(text.slice(span.start, span.end))

const placeOf = ({ span }: Anchoring) => span?.start ?? Number.MAX_SAFE_INTEGER
