import { isLetterAlone, type Word } from './words'

/** Knows the words of Chinese, Japanese, Thai and their like; the language makes no difference there. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * What is to be looked for on its own in a stretch without spaces: letters with signs between them stay together, as in
 * `New-START`; of scripts without spaces each word is by itself. `words` are those of the text from `start`.
 */
export function cutWords(text: string, start: number, words: readonly Word[]): readonly (readonly Word[])[] {
  const begins = new Set(words.some(isLetterAlone) ? segmentStarts(text).map(at => start + at) : [])
  const groups: Word[][] = []
  let before: Word | null = null
  for (const word of words) {
    const goesOn = before !== null && isLetterAlone(before) === isLetterAlone(word)
    const group = groups.at(-1)
    if (group && goesOn && !(isLetterAlone(word) && begins.has(word.start))) group.push(word)
    else groups.push([word])
    before = word
  }
  return groups
}

const segmentStarts = (text: string) => Array.from(segmenter.segment(text), ({ index }) => index)
