import type { Word } from '../words'
import type { Lexicon } from './pattern-rules'

/** The words by their first sign, the longest first. */
export function lexiconOf(words: Iterable<string>): Lexicon {
  const byFirst = new Map<string, string[]>()
  for (const word of new Set(words)) {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  for (const all of byFirst.values()) all.sort((a, b) => b.length - a.length)
  return byFirst
}

/**
 * Signs that stand side by side joined to the longest word of the lexicon that begins with them: a script without spaces
 * comes sign by sign. Words of which the lexicon knows nothing stay as they are.
 */
export function joinKnown(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  if (lexicon.size === 0) return words
  const joined: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]
    if (first === undefined) break
    const count = lexicon.get(first.form)?.reduce((best, word) => best || signsOf(words, at, word), 0) ?? 0
    const last = words[at + count - 1]
    if (count < 2 || last === undefined) {
      joined.push(first)
      continue
    }
    const form = words.slice(at, at + count).reduce((all, word) => all + word.form, '')
    joined.push({ ...first, end: last.end, form })
    at += count - 1
  }
  return joined
}

/** How many of the words make up a word of the lexicon, nothing between them; 0 where they do not. */
function signsOf(words: readonly Word[], at: number, known: string): number {
  let length = 0
  for (let count = 0; ; count += 1) {
    if (length === known.length) return count
    const [before, word] = [words[at + count - 1], words[at + count]]
    if (word === undefined || !known.startsWith(word.form, length)) return 0
    if (count > 0 && before?.end !== word.start) return 0
    length += word.form.length
  }
}
