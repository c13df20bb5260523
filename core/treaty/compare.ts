import { dateInWords, limitInWords } from '../wording'
import type { Treaty, TreatyEvent } from './schema'
import { describeStatus, statusOn } from './status'

/** One line of a comparison: the same question put to two treaties. */
export interface ComparedRow {
  readonly label: string
  /** What each record says, a sentence or name an item; empty where it says nothing. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly same: boolean
}

type Question = readonly [label: string, answer: (treaty: Treaty) => readonly string[]]

const questions: readonly Question[] = [
  ['Kind', ({ kind, legalForm }) => [`${kind === 'bilateral' ? 'Bilateral' : 'Multilateral'} ${legalForm}`]],
  ['Covers', ({ scope }) => [scope]],
  ['Parties', partiesOf],
  ['Signed', treaty => datesOf(treaty, ['signed', 'opened'])],
  ['In force from', treaty => datesOf(treaty, ['entered-into-force'])],
  ['Extended', treaty => datesOf(treaty, ['extended'])],
  ['Ended', treaty => datesOf(treaty, ['expired', 'terminated', 'superseded'])],
  ['How long it runs', ({ durationClause }) => [durationClause.text]],
  ['Limits', ({ limits }) => limits.map(({ limit, unit, item }) => `${limitInWords(limit)} ${unit}: ${item}`)],
  ['Verification', ({ verification }) => [verification.text]],
]

/**
 * Two records side by side, row by row; with a day `2026-02-05` also how each treaty stood on it. Rows that neither
 * record answers are left out.
 */
export function compareTreaties(left: Treaty, right: Treaty, day: string | null): readonly ComparedRow[] {
  const status: readonly Question[] =
    day === null ? [] : [[`Status on ${dateInWords(day)}`, treaty => [describeStatus(statusOn(treaty, day))]]]
  return [...status, ...questions]
    .map(([label, answer]): ComparedRow => toRow(label, answer(left), answer(right)))
    .filter(row => row.left.length + row.right.length > 0)
}

function toRow(label: string, left: readonly string[], right: readonly string[]): ComparedRow {
  return { label, left, right, same: left.join('\n') === right.join('\n') }
}

function partiesOf({ parties: { list, listComplete, count } }: Treaty): readonly string[] {
  if (listComplete || count === null) return [list.map(({ name }) => name).join(', ')]
  return [`${count} parties, among them ${list.map(({ name }) => name).join(', ')}`]
}

/** The days of the acts that took effect: what was only announced or notified is a step on the way. */
function datesOf({ events }: Treaty, types: readonly TreatyEvent['type'][]): readonly string[] {
  return events
    .filter(({ type, step }) => types.includes(type) && step !== 'announced' && step !== 'notified')
    .map(({ date, place }) => (place === undefined ? dateInWords(date) : `${dateInWords(date)}, ${place}`))
}
