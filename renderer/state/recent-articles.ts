import type { LibraryEntry } from '../../core/shelf/library-entry'
import { newestFirst, sortEntries } from './library-order'

/**
 * What a reader is likely to go on with: the articles opened last, filled up with those that are newest in the library.
 * They stand by their days, so that none moves away under the pointer when it is opened.
 */
export function recentArticles(entries: readonly LibraryEntry[], count: number): readonly LibraryEntry[] {
  const there = entries.filter(({ state }) => state.deleted === null && !state.archived)
  const opened = latest(there, ({ state }) => state.opened)
  const newest = latest(there, ({ added, published }) => added ?? published ?? '')
  const kept = new Set(opened.slice(0, Math.ceil(count / 2)))
  for (const entry of newest) if (kept.size < count) kept.add(entry)
  return sortEntries([...kept], newestFirst)
}

/** The articles that have a time, the latest first. */
function latest(
  entries: readonly LibraryEntry[],
  timeOf: (entry: LibraryEntry) => string | null,
): readonly LibraryEntry[] {
  return entries
    .flatMap(entry => {
      const time = timeOf(entry)
      return time === null ? [] : [{ entry, time }]
    })
    .sort(({ time: one }, { time: other }) => (one === other ? 0 : one > other ? -1 : 1))
    .map(({ entry }) => entry)
}
