import type { Paragraph } from './paragraphs'

/** A paragraph, and the level of the heading that it is (1 for the headline); null for running text. */
export interface SetParagraph {
  readonly text: string
  readonly level: number | null
}

const mostLetters = 250
const deepest = 4

/** Tells headings from running text by the size of their letters: the larger, the higher. */
export function findHeadings(paragraphs: readonly Paragraph[]): readonly SetParagraph[] {
  const body = bodySize(paragraphs)
  const isHeading = ({ text, size }: Paragraph) => size > body * 1.12 && text.length <= mostLetters
  const sizes = [...new Set(paragraphs.filter(isHeading).map(({ size }) => size))].sort((a, b) => b - a)
  return paragraphs.map(paragraph => ({
    text: paragraph.text,
    level: isHeading(paragraph) ? Math.min(sizes.indexOf(paragraph.size) + 1, deepest) : null,
  }))
}

/** The size in which most of the text is set. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of paragraphs) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}
