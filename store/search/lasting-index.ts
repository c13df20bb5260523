import { storageError } from '../storage-error'
import { createDatabase, isDamage, openDatabase } from './database'
import { createWordIndex, type WordIndex } from './word-index'

/**
 * The index in a file, or in memory for null. A file that is damaged becomes an empty index, and so does one that proves
 * damaged while it is in use; `lost` is then told, so that what was in it can be put there again. Throws what the system
 * says of a disk that is full or the like; nobody else may have the file open.
 */
export function openLastingIndex(file: string | null, lost: () => void): WordIndex {
  let index = openOrCreate(file)

  const orAnew = <T>(work: (index: WordIndex) => T): T => {
    try {
      return work(index)
    } catch (error) {
      if (file === null) throw error
      if (!isDamage(error)) throw storageError('use the search index in', file, error)
      closeAnyway(index)
      index = createWordIndex(createDatabase(file))
      lost()
      return work(index)
    }
  }
  return {
    versions: () => orAnew(now => now.versions()),
    put: documents => orAnew(now => now.put(documents)),
    remove: articleIds => orAnew(now => now.remove(articleIds)),
    search: (query, page) => orAnew(now => now.search(query, page)),
    close: () => closeAnyway(index),
  }
}

/** What opens may still prove damaged when its lists are read. */
function openOrCreate(file: string | null): WordIndex {
  const database = openDatabase(file)
  try {
    return createWordIndex(database)
  } catch (error) {
    database.close()
    if (file === null || !isDamage(error)) throw error
    return createWordIndex(createDatabase(file))
  }
}

/** What is damaged may not even close. */
function closeAnyway(index: WordIndex): void {
  try {
    index.close()
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}
