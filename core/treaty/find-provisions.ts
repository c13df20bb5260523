import type { Treaty } from './schema'

type Provision = Treaty['provisions'][number]

/**
 * The provisions that hold every word of the query, in their summary or as the number of their article, whatever the
 * case; all of them for a query without words.
 */
export function findProvisions(provisions: readonly Provision[], query: string): readonly Provision[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  return provisions.filter(({ article, summary }) => {
    const words = `${article === null ? '' : `article ${article}`} ${summary}`.toLowerCase()
    return wanted.every(word => words.includes(word))
  })
}
