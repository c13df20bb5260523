import { foldWord } from './fold-word'

/** A word and where it stands, in UTF-16 units of its text. */
export interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Letters and digits that belong together; soft hyphens and joiners do not part them. */
const together = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*/gu

const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
const isUnspaced = new RegExp(unspaced, 'u')
const letterOrRest = new RegExp(`${unspaced}\\p{M}*|(?:(?!${unspaced}).)+`, 'gu')

/**
 * The words of a text, in order. Of scripts that put no spaces between words every letter counts as one: where a word ends
 * there is a matter of opinion, and words that are looked for as letters that follow one another are found whatever stands
 * around them.
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  const add = (written: string, start: number) => {
    const folded = foldWord(written)
    if (folded !== '') words.push({ folded, start, end: start + written.length })
  }
  for (const { 0: written, index } of text.matchAll(together)) {
    if (!isUnspaced.test(written)) add(written, index)
    else for (const part of written.matchAll(letterOrRest)) add(part[0], index + part.index)
  }
  return words
}

/** Whether a word is a letter of a script that puts no spaces between words. */
export const isLetterAlone = ({ folded }: Word): boolean => isUnspaced.test(folded)
