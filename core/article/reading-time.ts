import { shortPieces } from './short-pieces'

/**
 * Silent reading of non-fiction in English by adults: 238 words a minute, the mean of 190 studies
 * (M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019).
 */
const wordsPerMinute = 238

/** Letters of scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u

/** A word by the rules WB5 to WB13 of Unicode Standard Annex 29, for text with spaces between words. */
const spacedWord =
  /[\p{Alpha}\p{Nd}](?:[\p{Alpha}\p{M}\p{Nd}_\u00ad\u200d]|(?<=\p{Alpha}[\p{M}\u00ad]*)['‘’.:·‧](?=\p{Alpha})|(?<=\p{Nd})['‘’.,;٬](?=\p{Nd}))*/gu

/** The words of a text by Unicode's rules; in languages without spaces they are found by dictionary. */
export function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  let words = 0
  for (const piece of shortPieces(text)) {
    if (unspaced.test(piece)) for (const { isWordLike } of segmenter.segment(piece)) words += isWordLike ? 1 : 0
    else words += piece.match(spacedWord)?.length ?? 0
  }
  return words
}

/** Reading time in whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}
