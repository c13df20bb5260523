import type { LibraryEntry } from '../../core/shelf/library-entry'
import { foldedTitle, foldWords } from './folded-title'

export const columns = ['title', 'publisher', 'published', 'added', 'progress', 'claims', 'notes', 'versions'] as const
export type Column = (typeof columns)[number]

/** By what the list of articles is sorted. */
export interface Order {
  readonly column: Column
  readonly isDescending: boolean
}

export const newestFirst: Order = { column: 'published', isDescending: true }

const keyOf: { readonly [C in Column]: (entry: LibraryEntry) => string | number | null } = {
  title: foldedTitle,
  publisher: ({ publisher }) => publisher && foldWords(publisher),
  published: ({ published }) => published,
  added: ({ added }) => added,
  progress: ({ state }) => state.progress,
  claims: ({ contents }) => contents?.claims ?? null,
  notes: ({ contents }) => contents?.notes ?? null,
  versions: ({ versions }) => versions,
}

/** The articles by one column; those that have nothing there come last either way, equal ones stay as they came in. */
export function sortEntries(
  entries: readonly LibraryEntry[],
  { column, isDescending }: Order,
): readonly LibraryEntry[] {
  const [before, after] = isDescending ? [1, -1] : [-1, 1]
  return entries
    .map(entry => ({ entry, key: keyOf[column](entry) }))
    .sort(({ key: one }, { key: other }) => {
      if (one === other) return 0
      if (one === null || other === null) return one === null ? 1 : -1
      return one < other ? before : after
    })
    .map(({ entry }) => entry)
}

/** The order after a column's head was pressed: words from A on, days and numbers from the highest down, then back. */
export function nextOrder(order: Order, column: Column): Order {
  if (order.column === column) return { column, isDescending: !order.isDescending }
  return { column, isDescending: column !== 'title' && column !== 'publisher' }
}
