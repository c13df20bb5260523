import { anchoringOf } from './choose'
import { contextAfter, contextBefore } from './context'
import { searching } from './search'
import { standsAsBefore } from './stands'
import type { Anchoring, Span, Target } from './target'
import type { TextIndex } from './text-index'

export { indexText, type TextIndex } from './text-index'

/**
 * The target that finds this passage again: its words, up to 32 UTF-16 units of context on either side in whole
 * graphemes, and its place (W3C Web Annotation, TextQuoteSelector and TextPositionSelector).
 */
export function describe(text: string, { start, end }: Span): Target {
  return {
    quote: { exact: text.slice(start, end), prefix: contextBefore(text, start), suffix: contextAfter(text, end) },
    span: { start, end },
  }
}

/**
 * Where each target stands in the text, in the order of the targets. The old place is tried first and believed only if
 * the words there are the quote's and one side of its context still stands. All others are looked for at once, in one
 * pass over the text. What a target gets does not depend on the other targets.
 */
export function anchorAll(index: TextIndex, targets: readonly Target[]): readonly Anchoring[] {
  const work = anchorInSlices(index, targets)
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

/**
 * As `anchorAll`, in slices of at most a few milliseconds: each `next()` does one, so that a window can draw between
 * them. The last one returns.
 */
export function* anchorInSlices(
  index: TextIndex,
  targets: readonly Target[],
): Generator<undefined, readonly Anchoring[], undefined> {
  const anchorings: Anchoring[] = targets.map(target => standsAsBefore(index.text, target) ?? gone)
  const lost = targets.flatMap((_, at) => (anchorings[at] === gone ? [at] : []))
  if (lost.length === 0) return anchorings
  yield
  for (const found of searching(
    index,
    lost.map(at => targets[at] as Target),
  )) {
    if (found === null) yield
    else if (found.choice.chosen !== null)
      anchorings[lost[found.at] as number] = anchoringOf(
        found.choice.chosen,
        targets[lost[found.at] as number] as Target,
      )
  }
  return anchorings
}

const gone: Anchoring = { state: 'gone', span: null, score: 0 }
