/** A word, a number or a single mark of a text. Offsets are UTF-16 units in the text. */
export interface Word {
  readonly start: number
  readonly end: number
  /** In small letters and with straight apostrophes: what the lexicons know. */
  readonly form: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly isCapital: boolean
}

/**
 * Initials such as `U.S.`, clitics such as `’s`, numbers with their separators, words with inner hyphens and
 * apostrophes, and every other sign for itself. Scripts without spaces come sign by sign; `joinKnown` makes words of them.
 */
const word =
  /(?:\p{L}\.){2,}|['’](?:s|ve|d|re|ll|m)(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*%?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!(?:s|ve|d|re|ll|m)(?![\p{L}\p{N}]))(?=\p{L})[\p{L}\p{M}]+|[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|''|\S/gu

/** The words of a stretch of text, in order. */
export function wordsOf(text: string, start: number, end: number): readonly Word[] {
  return Array.from(text.slice(start, end).matchAll(word), ({ 0: written, index }) => wordAt(written, start + index))
}

export function wordAt(written: string, start: number): Word {
  const first = written.charAt(0)
  return {
    start,
    end: start + written.length,
    form: isLetter.test(written) ? written.toLowerCase().replaceAll('’', "'") : written,
    kind: isNumber.test(written) ? 'number' : isLetter.test(written) ? 'word' : 'mark',
    isCapital: first !== first.toLowerCase(),
  }
}

const isNumber = /^\p{N}/u
const isLetter = /^['’]?\p{L}/u
