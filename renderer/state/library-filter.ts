import type { ClaimStatus } from '../../core/annotation/annotation'
import type { LibraryEntry } from '../../core/shelf/library-entry'
import { foldedTitle, foldWords } from './folded-title'

export const readings = ['unread', 'begun', 'read'] as const
export type Reading = (typeof readings)[number]

/** What the list of articles is narrowed to; null and '' leave everything in. */
export interface LibraryFilter {
  /** Words of the title. */
  readonly words: string
  readonly publisher: string | null
  /** Id of a treaty that is named. */
  readonly treaty: string | null
  readonly tag: string | null
  /** Status that one of the claims has. */
  readonly status: ClaimStatus | null
  readonly reading: Reading | null
}

export const noLibraryFilter: LibraryFilter = {
  words: '',
  publisher: null,
  treaty: null,
  tag: null,
  status: null,
  reading: null,
}

/** The share of an article after which it counts as read: what follows is mostly a foot. */
export const readShare = 0.95

/** The parts of a filter that are chosen from a list of what there is. */
export type Facet = Exclude<keyof LibraryFilter, 'words'>

/** What each facet sees in an article. */
const seenBy: { readonly [F in Facet]: (entry: LibraryEntry) => readonly string[] } = {
  publisher: ({ publisher }) => (publisher === null ? [] : [publisher]),
  treaty: ({ contents }) => contents?.treaties ?? [],
  tag: ({ state, contents }) => [...new Set([...state.tags, ...(contents?.tags ?? [])])],
  status: ({ contents }) => contents?.statuses ?? [],
  reading: entry => [readingOf(entry)],
}
export const facets = Object.keys(seenBy) as readonly Facet[]

export function readingOf({ state }: LibraryEntry): Reading {
  if (state.progress >= readShare) return 'read'
  return state.opened === null ? 'unread' : 'begun'
}

/** The articles that a filter lets through, in the order they came in. */
export function narrowEntries(entries: readonly LibraryEntry[], filter: LibraryFilter): readonly LibraryEntry[] {
  const words = foldWords(filter.words).split(/\s+/).filter(Boolean)
  const wanted = facets.flatMap(facet => {
    const value = filter[facet]
    return value === null ? [] : [(entry: LibraryEntry) => seenBy[facet](entry).includes(value)]
  })
  if (words.length + wanted.length === 0) return entries
  return entries.filter(entry => {
    if (!wanted.every(isMet => isMet(entry))) return false
    return words.length === 0 || words.every(word => foldedTitle(entry).includes(word))
  })
}

/** How many of the articles have each value of a facet. */
export function countFacet(entries: readonly LibraryEntry[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) for (const value of seenBy[facet](entry)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
