import type { SearchIndex } from '../ports'
import { type Clause, findClause } from '../search/clause'
import { correctText, type Vocabulary } from '../search/correct'
import type { SearchDocument } from '../search/document'
import { fieldWeights } from '../search/field-weights'
import { type Field, fields, textsIn } from '../search/fields'
import { foundPassages } from '../search/found-passages'
import { isPublishedIn } from '../search/published'
import { asksNothing, parseQuery, type Query } from '../search/query'
import { russianStem } from '../search/russian'
import { splitWords, type Word } from '../search/words'

/** A document with the words of the texts in each field. */
interface Read {
  readonly document: SearchDocument
  readonly words: ReadonlyMap<Field, readonly (readonly Word[])[]>
}

/** A search that reads everything each time, and is forgotten with the program. */
export function memorySearch(): SearchIndex {
  const kept = new Map<string, Read>()

  const find = ({ wanted, unwanted, published }: Query) =>
    [...kept.values()].flatMap(read => {
      const scores = wanted.map(clause => scoreOf(read, clause))
      const isMeant =
        isPublishedIn(read.document.published, published) &&
        scores.every(score => score > 0) &&
        !unwanted.some(clause => scoreOf(read, clause) > 0)
      return isMeant ? [{ document: read.document, score: scores.reduce((sum, score) => sum + score, 0) }] : []
    })

  return {
    versions: async () => new Map(Array.from(kept.values(), ({ document: { id, version } }) => [id, version])),
    async put(documents) {
      for (const document of documents) kept.set(document.id, { document, words: wordsOf(document) })
    },
    async remove(articleIds) {
      for (const id of articleIds) kept.delete(id)
    },
    async search(asked, { limit, offset }) {
      if (asksNothing(asked)) return { hits: [], total: 0, corrected: null }
      const corrected = correctText(asked, vocabularyOf([...kept.values()]))
      const query = corrected === null ? asked : parseQuery(corrected).query
      const found = find(query).sort((a, b) => b.score - a.score || byRecency(a.document, b.document))
      const hits = found.slice(offset, offset + limit).map(({ document, score }) => ({
        articleId: document.id,
        score,
        passages: foundPassages(document, query.wanted),
      }))
      return { hits, total: found.length, corrected }
    },
  }
}

const wordsOf = (document: SearchDocument) =>
  new Map(fields.map(field => [field, textsIn(document, field).map(splitWords)]))

/** What a clause counts for: where it stands in several fields, for the weightiest of them. Zero where it stands nowhere. */
function scoreOf({ words }: Read, clause: Clause): number {
  const found = clause.fields.filter(field => words.get(field)?.some(text => findClause(text, clause).length > 0))
  return Math.max(0, ...found.map(field => fieldWeights[field]))
}

function byRecency(a: SearchDocument, b: SearchDocument): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id)
}

function vocabularyOf(all: readonly Read[]): Vocabulary {
  const spreads = new Map<string, number>()
  for (const { words } of all) {
    const own = [...words.values()].flat(2).map(({ folded }) => folded)
    for (const word of new Set(own)) spreads.set(word, (spreads.get(word) ?? 0) + 1)
  }
  return {
    has: word => spreads.has(word),
    all: () => spreads.keys(),
    withStem: stem => [...spreads.keys()].filter(word => russianStem(word) === stem),
    spread: word => spreads.get(word) ?? 0,
  }
}
