import { contextAfter, contextBefore } from './context'
import { findQuote } from './find-quote'
import type { Anchoring, Span, Target } from './target'

/** A text made ready for anchoring many targets in it. */
export interface TextIndex {
  readonly text: string
}

export function indexText(text: string): TextIndex {
  return { text }
}

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
 * the words there are the quote's; else the quote is looked for everywhere, and a repeat is told apart by its context.
 */
export function anchorAll({ text }: TextIndex, targets: readonly Target[]): readonly Anchoring[] {
  return targets.map(target => anchor(text, target))
}

function anchor(text: string, { quote, span }: Target): Anchoring {
  if (text.startsWith(quote.exact, span.start) && span.end - span.start === quote.exact.length)
    return { state: 'exact', span, score: 1 }
  const found = findQuote(text, quote, span.start)
  return found === null ? { state: 'gone', span: null, score: 0 } : { state: 'moved', ...found }
}
