import { sharedAfter, sharedBefore } from './neighbours'
import { scoreOf } from './score'
import type { Anchoring, Target } from './target'

/**
 * The old place of a target, when the words there are the quote's and at least one side of the context is there too, to
 * the last unit; else null. The edge of the text is a side: nothing stood there and nothing does.
 */
export function standsAsBefore(text: string, { quote, span }: Target): Anchoring | null {
  const { exact, prefix, suffix } = quote
  const { start, end } = span
  if (end - start !== exact.length || !text.startsWith(exact, start)) return null
  const isBefore = start >= prefix.length && text.startsWith(prefix, start - prefix.length)
  const isAfter = text.startsWith(suffix, end)
  if (isBefore && isAfter) return { state: 'exact', span, score: 1 }
  if (!(isBefore && (prefix !== '' || start === 0)) && !(isAfter && (suffix !== '' || end === text.length))) return null
  const context = sharedBefore(text, start, prefix) + sharedAfter(text, end, suffix)
  return { state: 'exact', span, score: scoreOf(1, context, prefix.length + suffix.length) }
}
