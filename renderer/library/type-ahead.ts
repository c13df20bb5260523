import type { LibraryEntry } from '../../core/shelf/library-entry'
import { foldedTitle, foldWords } from '../state/folded-title'

/** Milliseconds without a key after which the next letter begins anew. */
const pause = 900

export interface TypeAhead {
  /** Whether the reader is in the middle of typing. */
  isTyping(now: number): boolean
  /** Index of the next title that begins with what was typed, going around; -1 when none does. */
  type(letter: string, now: number, from: number): number
}

/** Finds rows by the first letters of their titles. */
export function createTypeAhead(rows: () => readonly LibraryEntry[]): TypeAhead {
  let typed = ''
  let last = Number.NEGATIVE_INFINITY
  const isTyping = (now: number) => now - last < pause
  return {
    isTyping,
    type(letter, now, from) {
      typed = isTyping(now) ? typed + foldWords(letter) : foldWords(letter)
      last = now
      const all = rows()
      // The first letter goes on to another row, further ones first look where the reader is.
      const start = typed.length === 1 ? from + 1 : from
      for (let step = 0; step < all.length; step++) {
        const index = (start + step) % all.length
        const entry = all[index]
        if (entry !== undefined && foldedTitle(entry).startsWith(typed)) return index
      }
      return -1
    },
  }
}
