import { adviceOn, isFilter, passageKinds } from './advice'
import type { Clause } from './clause'
import { cutWords } from './cut-words'
import { type Field, fields, having, wordFields } from './fields'
import { anyTime, isDate, narrowed, type Published } from './published'
import { type QueryItem, queryItems } from './query-items'
import { splitWords, type Word } from './words'

/** What an article must hold, and what it must not hold. */
export interface Query {
  /** As the reader wrote it. */
  readonly text: string
  readonly wanted: readonly Clause[]
  readonly unwanted: readonly Clause[]
  readonly published: Published
}

export interface ParsedQuery {
  readonly query: Query
  /** What could not be read as it was meant, as a sentence with the cure; null where all could. */
  readonly advice: string | null
}

/** More is no search but a text that was pasted. */
const mostWords = 64

/**
 * A query as a reader writes it: words that must all be there, `"words in a row"`, `begin*`, `-unwanted`, filters such as
 * `publisher:reuters`, `kind:note` and `before:2026-02`. What the reader is still writing may go on. Never throws: what
 * cannot be read is left out, with advice.
 */
export function parseQuery(text: string): ParsedQuery {
  const items = queryItems(text).filter(item => !isFilterAlone(item))
  const kinds = items.filter(({ filter }) => filter === 'kind')
  const places = fieldsOf(kinds)
  const clauses = items.flatMap(item => clausesOf(item, places).map(clause => ({ clause, item })))
  const counted = withinLimit(clauses)
  const wanted = counted.filter(({ item }) => !item.isUnwanted).map(({ clause }) => clause)
  const unwanted = counted.filter(({ item }) => item.isUnwanted).map(({ clause }) => clause)
  const advice = items.map(adviceOn).find(sentence => sentence !== null)
  const tooLong =
    counted.length < clauses.length ? `Only the first ${mostWords} words were looked for. Use fewer.` : null
  const query = {
    text,
    wanted: wanted.length > 0 ? wanted : kinds.flatMap(kindAlone),
    unwanted,
    published: periodOf(items),
  }
  return { query, advice: advice ?? tooLong }
}

/** Whether a query asks for nothing at all. */
export function asksNothing({ wanted, unwanted, published }: Query): boolean {
  return wanted.length + unwanted.length === 0 && published.from === null && published.before === null
}

/** A filter whose words are still to come. */
const isFilterAlone = ({ filter, written, isQuoted, isUnfinished }: QueryItem) =>
  filter === null && !isQuoted && isUnfinished && written.endsWith(':') && isFilter(written.slice(0, -1).toLowerCase())

/** Where words without a filter are looked for: in the kinds that are named, or wherever words are. */
function fieldsOf(kinds: readonly QueryItem[]): readonly Field[] {
  const named = (unwanted: boolean) =>
    passageKinds.filter(kind =>
      kinds.some(({ written, isUnwanted }) => isUnwanted === unwanted && written.toLowerCase() === kind),
    )
  const [only, not] = [named(false), named(true)]
  const among: readonly Field[] = only.length > 0 ? only : wordFields
  return among.filter(field => !not.some(kind => kind === field))
}

function clausesOf(item: QueryItem, places: readonly Field[]): readonly Clause[] {
  const { filter, written, start, isQuoted, isUnfinished } = item
  if (filter === 'kind' || filter === 'before' || filter === 'after') return []
  const words = splitWords(written).map(word => moved(word, start))
  const field = fields.find(name => name === filter)
  if (field !== undefined && adviceOn(item) !== null) return []
  const groups = isQuoted || field !== undefined ? [words] : cutWords(written, start, words)
  const asWords = filter !== null && field === undefined ? [filterWords(item), ...groups] : groups
  const goesOn = isUnfinished || written.endsWith('*')
  return asWords
    .filter(group => group.length > 0)
    .map((group, at, all) => ({
      words: group,
      fields: field === undefined ? places : [field],
      isPrefix: goesOn && at === all.length - 1,
      isExact: isQuoted,
    }))
}

/** What looks like a filter and is none. */
const filterWords = ({ filter, start }: QueryItem) => {
  const name = filter ?? ''
  return splitWords(name).map(word => moved(word, start - name.length - 1))
}

const moved = ({ folded, start, end }: Word, by: number): Word => ({ folded, start: start + by, end: end + by })

/** A kind that no words are looked for in: articles that have something of it. */
function kindAlone({ written, start, isUnwanted }: QueryItem): readonly Clause[] {
  const words = splitWords(written).map(word => moved(word, start))
  const has = having.find(kind => kind === written.toLowerCase())
  return has === undefined || isUnwanted ? [] : [{ words, fields: ['has'], isPrefix: false, isExact: true }]
}

/** `before:` and `after:` as one period; `after:2026` begins with that year, and `-before:` is the same as `after:`. */
function periodOf(items: readonly QueryItem[]): Published {
  let period = anyTime
  for (const { filter, written, isUnwanted } of items) {
    if ((filter !== 'before' && filter !== 'after') || !isDate(written)) continue
    period = narrowed(period, (filter === 'before') === isUnwanted ? 'from' : 'before', written)
  }
  return period
}

/** As many clauses as there are words to be looked for at most. */
function withinLimit<T extends { readonly clause: Clause }>(clauses: readonly T[]): readonly T[] {
  let count = 0
  return clauses.filter(({ clause }) => {
    count += clause.words.length
    return count <= mostWords
  })
}
