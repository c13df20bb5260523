import { fold } from './fold'
import type { Target } from './target'

/** The words of a target in one row, folded: what stood before, the quote, what stood after. */
export interface Pattern {
  readonly units: Uint16Array
  /** Where the quote begins and ends in the pattern. */
  readonly quoteFrom: number
  readonly quoteTo: number
  /** Where the pattern began in the text when the target was made. */
  readonly place: number
}

export function patternOf({ quote: { exact, prefix, suffix }, span }: Target): Pattern {
  return {
    units: fold(prefix + exact + suffix),
    quoteFrom: prefix.length,
    quoteTo: prefix.length + exact.length,
    place: span.start - prefix.length,
  }
}
