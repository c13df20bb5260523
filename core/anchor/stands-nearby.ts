import type { Anchoring, Target } from './target'

/** Units that edits before a passage may have shifted it, and it is still found without a pass over the text. */
const reach = 8192

/**
 * The place nearest to the old one where a quote stands to the letter with all of its context, when it is near; else null.
 * No place in the text can fit better, so that nothing else has to be looked at.
 */
export function standsNearby(text: string, { quote: { exact, prefix, suffix }, span }: Target): Anchoring | null {
  if (exact === '' || prefix === '' || suffix === '') return null
  const words = prefix + exact + suffix
  const from = Math.max(0, span.start - prefix.length - reach)
  const part = text.slice(from, span.end + suffix.length + reach)
  let nearest = Number.POSITIVE_INFINITY
  for (let at = part.indexOf(words); at !== -1; at = part.indexOf(words, at + 1)) {
    const start = from + at + prefix.length
    if (Math.abs(start - span.start) >= Math.abs(nearest - span.start)) break
    nearest = start
  }
  if (nearest === Number.POSITIVE_INFINITY) return null
  return { state: 'moved', span: { start: nearest, end: nearest + exact.length }, score: 1 }
}
