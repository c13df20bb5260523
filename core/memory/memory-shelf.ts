import type { ImportItem } from '../intake/import-state'
import type { ArticleStateStore, CatalogueStore, ImportHistory } from '../ports'
import type { CatalogueLine } from '../shelf/catalogue-line'
import type { ArticleStateRecord, StateReplica } from '../shelf/state-record'

/** States of articles that live as long as the program: the replicas of several devices, of which this one writes its own. */
export function memoryStates(replica: string, others: readonly StateReplica[] = []): ArticleStateStore {
  const own = new Map<string, ArticleStateRecord>()
  return {
    replica,
    read: async () => [{ replica, states: [...own.values()] }, ...others],
    async put(records) {
      for (const record of records) own.set(record.articleId, record)
    },
  }
}

/** A catalogue that is forgotten with the program. */
export function memoryCatalogue(): CatalogueStore {
  let lines: readonly CatalogueLine[] = []
  return {
    read: async () => lines,
    async write(next) {
      lines = next
    },
  }
}

/** A history of imports that is forgotten with the program. */
export function memoryImports(): ImportHistory {
  let items: readonly ImportItem[] = []
  return {
    read: async () => items,
    async add(added) {
      items = [...[...added].reverse(), ...items]
    },
  }
}
