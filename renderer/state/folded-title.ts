import type { LibraryEntry } from '../../core/shelf/library-entry'

const known = new WeakMap<LibraryEntry, string>()

/** Words without what a reader does not type or sort by: case, accents, the width of letters. */
export function foldWords(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** A title, folded. Kept, so that a list of thousands is sorted and narrowed between two frames. */
export function foldedTitle(entry: LibraryEntry): string {
  const folded = known.get(entry) ?? foldWords(entry.title)
  known.set(entry, folded)
  return folded
}
