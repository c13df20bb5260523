import { addressKey } from '../../core/intake/twin'
import type { LibraryEntry } from '../../core/shelf/library-entry'

const known = new WeakMap<LibraryEntry, readonly string[]>()

/**
 * Articles that seem to be copies of one another: the same address, or the same title whatever its case and punctuation,
 * or both by way of a third. Each group holds at least two; all stands in the order that the articles came in.
 */
export function groupDuplicates(entries: readonly LibraryEntry[]): readonly (readonly LibraryEntry[])[] {
  const leaders = entries.map((_, index) => index)
  const leaderOf = (index: number): number => {
    const leader = leaders[index] ?? index
    return leader === index ? index : leaderOf(leader)
  }
  const firstWith = new Map<string, number>()
  for (const [index, entry] of entries.entries())
    for (const key of keysOf(entry)) {
      const [one, other] = [leaderOf(index), leaderOf(firstWith.get(key) ?? index)]
      leaders[Math.max(one, other)] = Math.min(one, other)
      firstWith.set(key, Math.min(one, other))
    }

  const groups = new Map<number, LibraryEntry[]>()
  for (const [index, entry] of entries.entries()) {
    const leader = leaderOf(index)
    groups.set(leader, [...(groups.get(leader) ?? []), entry])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

function keysOf(entry: LibraryEntry): readonly string[] {
  const keys = known.get(entry) ?? [
    ...(entry.url === null ? [] : [`address ${addressKey(entry.url)}`]),
    `title ${plain(entry.title)}`,
  ]
  known.set(entry, keys)
  return keys
}

const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
