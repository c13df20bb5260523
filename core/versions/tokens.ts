import { shortPieces } from '../article/short-pieces'

/** A word, or what stands between two words. */
export interface Token {
  readonly text: string
  readonly isWord: boolean
}

/** A fixed locale: two versions compare alike on every device. Chinese is cut by dictionary in any locale. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** A text in words, spaces and marks (Unicode Annex 29); joined, they are the text. */
export function tokensOf(text: string): readonly Token[] {
  return shortPieces(text).flatMap(piece =>
    Array.from(segmenter.segment(piece), ({ segment, isWordLike }) => ({ text: segment, isWord: isWordLike === true })),
  )
}

export function wordsOf(text: string): readonly string[] {
  return tokensOf(text)
    .filter(({ isWord }) => isWord)
    .map(token => token.text)
}
