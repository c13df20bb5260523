import { type Clause, stemOf } from '../../core/search/clause'
import type { Query } from '../../core/search/query'

/** Stands between texts of a field, so that no words follow one another across; no word is written so. */
export const gap = '\ue000'

/** Stands in the field `has` of every article. */
export const everyArticle = '\ue001'

/** The words with a Russian stem. */
export type WithStem = (stem: string) => readonly string[]

/** A query as SQLite's FTS5 takes it; null for one that nothing can match. */
export function matchExpression({ wanted, unwanted }: Query, withStem: WithStem): string | null {
  if (wanted.some(({ fields }) => fields.length === 0)) return null
  const must = wanted.length === 0 ? [`has : "${everyArticle}"`] : wanted.map(clause => expressionOf(clause, withStem))
  const not = unwanted.filter(({ fields }) => fields.length > 0).map(clause => expressionOf(clause, withStem))
  const all = must.join(' AND ')
  return not.length === 0 ? all : `(${all}) NOT (${not.join(' OR ')})`
}

/** Words are letters, digits and marks only, so that nothing in them can be taken for syntax. */
function expressionOf(clause: Clause, withStem: WithStem): string {
  const { words, fields, isPrefix } = clause
  const phrase = `"${words.map(({ folded }) => folded).join(' ')}"${isPrefix ? ' *' : ''}`
  const stem = stemOf(clause)
  const cases = stem === null ? [] : withStem(stem).map(word => `"${word}"`)
  return `{${fields.join(' ')}} : (${[phrase, ...cases].join(' OR ')})`
}
