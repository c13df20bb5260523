import type { Database } from 'node-sqlite3-wasm'
import { fieldWeights } from '../../core/search/field-weights'
import { type Field, fields } from '../../core/search/fields'
import { isPublishedIn } from '../../core/search/published'
import type { Query } from '../../core/search/query'
import { type ArticleRow, type ArticleRows, byRecency } from './article-rows'
import { firstRow } from './first-row'
import { matchExpression, type WithStem } from './match-expression'

export interface Ranked {
  readonly article: ArticleRow
  /** The higher, the better. */
  readonly score: number
}

/**
 * With more articles than this the words say little about which of them is meant, and to weigh each would take longer than
 * readers wait: then it counts where the words stand, and how new the article is.
 */
const mostWeighed = 4000

/** What words in a title, and in what a reader wrote, are worth where articles are not weighed one by one. */
const tiers: readonly (readonly [score: number, fields: readonly Field[]])[] = [
  [2, ['title']],
  [1, ['note', 'claim', 'tag']],
]

interface RankParts {
  readonly database: Database
  readonly articles: ArticleRows
  readonly withStem: WithStem
}

/** A function that finds the articles of a query, the best first, the newer of those that are as good. */
export function createRanking({ database, articles, withStem }: RankParts): (query: Query) => readonly Ranked[] {
  const rows = database.prepare(`select group_concat(rowid, ' ') as rows from words where words match ?`)
  const weights = fields.map(field => fieldWeights[field]).join(', ')
  const weighed = database.prepare(`select rowid, bm25(words, ${weights}) as rank from words where words match ?`)

  const find = (query: Query): readonly number[] => {
    const expression = matchExpression(query, withStem)
    const found = expression === null ? null : firstRow(rows, expression)?.rows
    return typeof found === 'string' ? found.split(' ').map(Number) : []
  }
  const weigh = (query: Query): readonly Ranked[] =>
    weighed
      .all(matchExpression(query, withStem) ?? '')
      .flatMap(({ rowid, rank }) => {
        const article = articles.byRow.get(Number(rowid))
        return article && isPublishedIn(article.published, query.published) ? [{ article, score: -Number(rank) }] : []
      })
      .sort((a, b) => b.score - a.score || byRecency(a.article, b.article))

  const sortIntoTiers = (query: Query, found: readonly number[]): readonly Ranked[] => {
    const scores = new Map(found.map(row => [row, 0]))
    for (const [score, among] of [...tiers].reverse())
      for (const row of find(within(query, among))) if (scores.has(row)) scores.set(row, score)
    const there = articles.recent().flatMap((article): readonly Ranked[] => {
      const score = scores.get(article.row)
      return score !== undefined && isPublishedIn(article.published, query.published) ? [{ article, score }] : []
    })
    return [...tiers.map(([score]) => score), 0].flatMap(tier => there.filter(({ score }) => score === tier))
  }

  return query => {
    const found = find(query)
    if (found.length === 0) return []
    return found.length <= mostWeighed && query.wanted.length > 0 ? weigh(query) : sortIntoTiers(query, found)
  }
}

/** The same words, to be found in these fields; a filter stays as it is. */
function within(query: Query, among: readonly Field[]): Query {
  const wanted = query.wanted.map(clause =>
    clause.fields.length === 1 ? clause : { ...clause, fields: clause.fields.filter(field => among.includes(field)) },
  )
  return { ...query, wanted }
}
