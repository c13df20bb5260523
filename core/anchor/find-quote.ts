import type { Quote, Span } from './target'

export interface FoundQuote {
  readonly span: Span
  /** The share of the kept context that still stands beside the words, 0 to 1. */
  readonly score: number
}

/**
 * Where the words of a quote stand, or null when they are not in the text. Repeats are told apart by the words kept
 * from either side, then by nearness to `near`; of two at the same distance the earlier one is taken.
 */
export function findQuote(text: string, { exact, prefix, suffix }: Quote, near: number): FoundQuote | null {
  let best: FoundQuote | null = null
  if (exact === '') return best
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const span = { start, end: start + exact.length }
    const score = contextScore(text, span, prefix, suffix)
    if (best === null || score > best.score || (score === best.score && isNearer(start, best.span.start, near)))
      best = { span, score }
  }
  return best
}

const isNearer = (start: number, than: number, near: number) => Math.abs(start - near) < Math.abs(than - near)

function contextScore(text: string, { start, end }: Span, prefix: string, suffix: string): number {
  const kept = prefix.length + suffix.length
  if (kept === 0) return 1
  return (sharedBefore(text, start, prefix) + sharedAfter(text, end, suffix)) / kept
}

function sharedBefore(text: string, offset: number, prefix: string): number {
  let count = 0
  while (count < prefix.length && text[offset - 1 - count] === prefix[prefix.length - 1 - count]) count++
  return count
}

function sharedAfter(text: string, offset: number, suffix: string): number {
  let count = 0
  while (count < suffix.length && text[offset + count] === suffix[count]) count++
  return count
}
