import type { Span } from '../../../../core/anchor/target'

export interface Word extends Span {
  readonly form: string
}

/** The places of words among the words of their text. */
export type Words = ReadonlySet<number>

/** A word of letters and digits with apostrophes and hyphens inside; in Chinese, which sets no spaces, one character. */
const aWord =
  /\p{Script=Han}|(?!\p{Script=Han})[\p{L}\p{N}](?:(?:(?!\p{Script=Han})[\p{L}\p{N}]|['’-])*(?!\p{Script=Han})[\p{L}\p{N}])?/gu

export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(aWord), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    form: word.toLowerCase(),
  }))
}

/** The words with at least half of their letters in one of the spans; null where there are none. */
export function wordsIn(spans: readonly Span[], words: readonly Word[]): Words | null {
  const inside = spans.flatMap(span =>
    words.flatMap((word, at) => {
      const overlap = Math.min(span.end, word.end) - Math.max(span.start, word.start)
      return overlap > 0 && overlap * 2 >= word.end - word.start ? [at] : []
    }),
  )
  return inside.length > 0 ? new Set(inside) : null
}

/** What ends a quotation, by what began it. Papers that type '' for a quotation mark mean ". */
const closersOf: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '"”',
  '„': '“”',
  '「': '」',
  '『': '』',
  '«': '»',
  '»': '«',
}

/** Which words stand between double quotation marks; a quotation ends with its paragraph at the latest. */
export function quotedWords(text: string, words: readonly Word[]): readonly boolean[] {
  const quotations: Span[] = []
  let opened: { readonly at: number; readonly closers: string } | null = null
  for (const { 0: written, index } of text.matchAll(/[“”„"「」『』«»]|''|\n/g)) {
    const mark = written === "''" ? '"' : written
    const closers = closersOf[mark]
    const isOpening: boolean = closers !== undefined && (!opened || (mark === '“' && !opened.closers.includes(mark)))
    if (opened && (isOpening || mark === '\n' || opened.closers.includes(mark))) {
      quotations.push({ start: opened.at, end: index })
      opened = null
    }
    if (isOpening && closers !== undefined) opened = { at: index, closers }
  }
  return words.map(({ start, end }) => quotations.some(quotation => start >= quotation.start && end <= quotation.end))
}
