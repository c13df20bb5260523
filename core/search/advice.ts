import { claimStatuses } from '../annotation/annotation'
import { fields, having } from './fields'
import { isDate } from './published'
import type { QueryItem } from './query-items'

/** Kinds of passages, and so the fields that words can be looked for in with `kind:`. */
export const passageKinds = ['title', 'text', 'quote', 'note', 'claim', 'tag'] as const

const filters: readonly string[] = [...fields, 'kind', 'before', 'after']
const values: Readonly<Record<string, readonly string[]>> = { status: claimStatuses, has: having, kind: passageKinds }

/** Whether a filter has that name. */
export const isFilter = (name: string): boolean => filters.includes(name)

/**
 * What is wrong with an item's filter, as a sentence for the reader with the cure; null where nothing is, and where the
 * reader is still writing.
 */
export function adviceOn({ filter, written, isUnfinished }: QueryItem): string | null {
  if (filter === null || written.startsWith('//')) return null
  if (!isFilter(filter)) {
    const known = filters.map(name => `${name}:`).join(', ')
    return `There is no filter “${filter}:”, so it was looked for as a word. Filters are ${known}.`
  }
  if (filter === 'before' || filter === 'after') {
    if (isDate(written) || (isUnfinished && /^[\d-]*$/.test(written))) return null
    return `“${filter}:${written}” is no date. Write a day, a month or a year: ${filter}:2026-02-05, ${filter}:2026-02 or ${filter}:2026.`
  }
  const known = values[filter]
  const fits = (value: string) =>
    value === written.toLowerCase() || (isUnfinished && value.startsWith(written.toLowerCase()))
  if (known === undefined || known.some(fits)) return null
  return `“${filter}:${written}” finds nothing. Choose ${orList(known.map(value => `${filter}:${value}`))}.`
}

const orList = (items: readonly string[]) => `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
