import type { Span } from '../../core/anchor/target'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** Far longer than any character that people write, in UTF-16 units. */
const reach = 64

/** The whole character, as a reader sees it, that the UTF-16 unit at the offset belongs to; null at the text's end. */
export function graphemeAt(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - reach)
  const found = segmenter.segment(text.slice(from, offset + reach)).containing(offset - from)
  if (!found) return null
  const start = from + found.index
  return { start, end: start + found.segment.length }
}

/** The span, grown at both ends so that it cuts no character in two. */
export function toWholeGraphemes(text: string, { start, end }: Span): Span {
  const first = graphemeAt(text, start)
  const last = graphemeAt(text, end - 1)
  return { start: first?.start ?? start, end: last?.end ?? end }
}
