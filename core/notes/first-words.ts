const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const enough = 80

/** The beginning of a passage for a heading: at most 80 UTF-16 units, cut at a word where there are spaces. */
export function firstWords(passage: string): string {
  const line = passage.replace(/\s+/g, ' ').trim()
  if (line.length <= enough) return line
  let end = 0
  for (const { index, segment } of graphemes.segment(line)) {
    if (index + segment.length > enough) break
    end = index + segment.length
  }
  const lastSpace = line.lastIndexOf(' ', end)
  return `${line.slice(0, lastSpace > enough / 2 ? lastSpace : end).replace(/[\s,;:]+$/, '')} …`
}
