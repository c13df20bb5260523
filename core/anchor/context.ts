/** UTF-16 units of context kept on either side of a quote. */
const contextLength = 32
/** Enough to see a whole grapheme that begins or ends outside of the context. */
const graphemeReach = 32

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** At most 32 UTF-16 units that stand before an offset, in whole graphemes. */
export function contextBefore(text: string, offset: number): string {
  const earliest = Math.max(0, offset - contextLength)
  const from = Math.max(0, earliest - graphemeReach)
  for (const { index } of graphemes.segment(text.slice(from, offset)))
    if (from + index >= earliest) return text.slice(from + index, offset)
  return ''
}

/** At most 32 UTF-16 units that stand after an offset, in whole graphemes. */
export function contextAfter(text: string, offset: number): string {
  let end = offset
  for (const { index, segment } of graphemes.segment(text.slice(offset, offset + contextLength + graphemeReach))) {
    if (index + segment.length > contextLength) break
    end = offset + index + segment.length
  }
  return text.slice(offset, end)
}
