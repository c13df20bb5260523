import type { Database } from 'node-sqlite3-wasm'
import type { Vocabulary } from '../../core/search/correct'
import { russianStem } from '../../core/search/russian'
import { firstRow } from './first-row'

/** The words of the index, at hand. */
export interface KnownWords extends Vocabulary {
  /** Those of the words that are not known yet; they are put on disk, within the transaction that is under way. */
  write(words: Iterable<string>): readonly string[]
  /** The words are on disk. */
  add(words: readonly string[]): void
}

/** Words stay known when the last article that had them is gone: they are weighed by the articles that have them. */
export function openVocabulary(database: Database): KnownWords {
  const known = new Set<string>()
  const byStem = new Map<string, string[]>()
  const insert = database.prepare('insert or ignore into vocabulary values (?)')
  const spread = database.prepare('select doc from spread where term = ?')

  const add = (words: Iterable<string>) => {
    for (const word of words) {
      known.add(word)
      const stem = russianStem(word)
      if (stem === null) continue
      const kin = byStem.get(stem)
      if (kin === undefined) byStem.set(stem, [word])
      else kin.push(word)
    }
  }
  const stored = database.get(`select group_concat(word, ' ') as words from vocabulary`)?.words
  if (typeof stored === 'string') add(stored.split(' '))

  return {
    has: word => known.has(word),
    all: () => known,
    withStem: stem => byStem.get(stem) ?? [],
    spread: word => Number(firstRow(spread, word)?.doc ?? 0),
    write(words) {
      const fresh = [...new Set(words)].filter(word => !known.has(word))
      for (const word of fresh) insert.run(word)
      return fresh
    },
    add,
  }
}
