import type { AnnotationRecord, Replica } from '../annotation/record'
import type { AnnotationStore } from '../ports'

/** Annotations that live as long as the program: the replicas of several devices, of which this one writes its own. */
export function memoryAnnotations(replica: string, others: readonly Replica[] = []): AnnotationStore {
  const articles = new Map<string, Map<string, AnnotationRecord>>()
  return {
    replica,
    async read(articleId) {
      const own = [...(articles.get(articleId)?.values() ?? [])]
      return own.length === 0 ? others : [{ replica, annotations: own }, ...others]
    },
    async put(articleId, records) {
      const own = articles.get(articleId) ?? new Map<string, AnnotationRecord>()
      for (const record of records) own.set(record.id, record)
      articles.set(articleId, own)
    },
    async stamps() {
      return new Map(Array.from(articles, ([id, records]) => [id, stampOf(records)]))
    },
    async remove(articleId) {
      articles.delete(articleId)
    },
  }
}

const stampOf = (records: ReadonlyMap<string, AnnotationRecord>) =>
  Array.from(records.values(), ({ id, updated }) => `${id} ${updated}`).join(' ')
