import { anchoringOf } from './choose'
import { searching } from './search'
import type { Span, Target } from './target'
import type { TextIndex } from './text-index'

/** A place that is most like a target, believed or not. */
export interface Candidate {
  readonly span: Span
  readonly score: number
}

/**
 * The place that is most like a target, to be offered to a reader when the target is gone; null when nothing is like it.
 * Takes one pass over the text for each call.
 */
export function bestCandidate(index: TextIndex, target: Target): Candidate | null {
  for (const found of searching(index, [target])) {
    const fit = found?.choice.best
    if (fit?.span) return { span: fit.span, score: anchoringOf(fit, target).score }
  }
  return null
}
