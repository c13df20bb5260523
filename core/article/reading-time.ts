/**
 * Silent reading of non-fiction in English by adults: 238 words a minute, the mean of 190 studies
 * (M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019).
 */
const wordsPerMinute = 238

/** The words of a text by Unicode's rules; in languages without spaces they are found by dictionary. */
export function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
  return words
}

/** Reading time in whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}
