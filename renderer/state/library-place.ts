import type { LibraryEntry } from '../../core/shelf/library-entry'

/** A part of the library that a reader looks at: one that every library has, or a collection. */
export type Place = 'all' | 'archived' | 'deleted' | 'duplicates' | 'imports' | { readonly collection: string }

/** Whether an article belongs there. What is deleted is nowhere else; what is archived stays in its collections. */
export function isIn({ state }: LibraryEntry, place: Place): boolean {
  if (place === 'imports') return false
  if (place === 'deleted' || state.deleted !== null) return place === 'deleted' && state.deleted !== null
  if (place === 'all' || place === 'archived') return state.archived === (place === 'archived')
  return place === 'duplicates' || state.collections.includes(place.collection)
}

export const placeNames = {
  all: 'All articles',
  archived: 'Archived',
  deleted: 'Deleted',
  duplicates: 'Duplicates',
  imports: 'Import history',
} as const satisfies Readonly<Record<Extract<Place, string>, string>>

export const nameOfPlace = (place: Place): string => (typeof place === 'string' ? placeNames[place] : place.collection)

export const isSamePlace = (one: Place, other: Place): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : one.collection === other.collection

/** How many articles are in each collection, by the names of the collections, in order. */
export function countCollections(entries: readonly LibraryEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { state } of entries)
    if (state.deleted === null) for (const name of state.collections) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}
