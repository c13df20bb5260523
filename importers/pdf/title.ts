import type { SetParagraph } from './headings'

const program = /^(?:microsoft (?:word|powerpoint|excel)|untitled|document\d*|layout \d+|print(?:ing)?|about:blank)\b/i
const fileName = /\.(?:docx?|odt|rtf|indd|qxd|qxp|pmd|tex|dvi|pages|pptx?|xlsx?|html?|pdf|txt)$/i

/** The title that a PDF gives itself, unless it is what a program wrote there unasked. */
export function ownTitle(title: string | null): string | null {
  const words = title
    ?.replace(/^Microsoft \w+ - /i, '')
    .replace(/\s+/g, ' ')
    .trim()
  return words && /\p{L}{2}/u.test(words) && !program.test(words) && !fileName.test(words) ? words : null
}

/** The headline: the first of the largest letters, or null where all are of one size. */
export function headlineOf(paragraphs: readonly SetParagraph[]): string | null {
  return paragraphs.find(({ level }) => level === 1)?.text ?? null
}

/**
 * Which of the two is the title: what is printed, where most words of the shorter one are in both. The
 * largest letters may as well be the name of the paper, and the file's title may have that added.
 */
export function betterTitle(own: string | null, printed: string | null): string | null {
  if (own === null || printed === null) return own ?? printed
  const known = new Set(wordsOf(own))
  const words = wordsOf(printed)
  return words.filter(word => known.has(word)).length > Math.min(words.length, known.size) / 2 ? printed : own
}

/** In lower case, without signs of punctuation. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** A byline, for which the name of a computer's user often stands: two words at least. */
export function ownAuthor(author: string | null): string | null {
  const words = author?.replace(/\s+/g, ' ').trim()
  return words && /^\p{L}[\p{L}\p{M}.'’-]*(?:[\s,;&]+[\p{L}\p{M}.'’-]+)+$|^\p{Script=Han}{2,4}$/u.test(words)
    ? words
    : null
}
