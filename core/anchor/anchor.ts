import { anchoringOf } from './choose'
import { contextAfter, contextBefore } from './context'
import { searching } from './search'
import { standsAsBefore } from './stands-as-before'
import { standsNearby } from './stands-nearby'
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
 * the words there are the quote's and one side of its context still stands; then a place near by with the same words and
 * context. All others are looked for at once, in one pass over the text. What a target gets does not depend on which
 * others there are.
 */
export function anchorAll(index: TextIndex, targets: readonly Target[]): readonly Anchoring[] {
  const work = anchorInSlices(index, targets)
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

/**
 * As `anchorAll`, in slices: each `next()` does a small part of the work, so that a window can draw between them. The
 * last one returns.
 */
export function* anchorInSlices(
  index: TextIndex,
  targets: readonly Target[],
): Generator<undefined, readonly Anchoring[], undefined> {
  const anchorings: Anchoring[] = targets.map(target => standsAsBefore(index.text, target) ?? gone)
  const lost: number[] = []
  const lostTargets: Target[] = []
  for (const [at, target] of targets.entries()) {
    if (anchorings[at] !== gone) continue
    const moved = standsNearby(index.text, target)
    if (moved !== null) anchorings[at] = moved
    else {
      lost.push(at)
      lostTargets.push(target)
    }
    if (at % batch === batch - 1) yield
  }
  if (lost.length === 0) return anchorings
  yield
  for (const found of searching(index, lostTargets)) {
    if (found === null) yield
    else if (found.choice.chosen !== null)
      anchorings[lost[found.at] as number] = anchoringOf(found.choice.chosen, lostTargets[found.at] as Target)
  }
  return anchorings
}

/** Targets that are looked for near their old places between two pauses. */
const batch = 256

const gone: Anchoring = { state: 'gone', span: null, score: 0 }
