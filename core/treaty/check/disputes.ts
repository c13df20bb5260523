import type { Dispute } from '../schema'
import { daysBetween } from './calendar'
import { findDates } from './find-dates'
import type { IndexedTreaty } from './index-record'

/** A dispute in which some value gives this date. */
export interface DisputedDate {
  readonly dispute: Dispute
  /** The record says which value it follows. */
  readonly isSettled: boolean
}

/** The dispute, if any, about one date in which another value gives the other. */
export function disputeBetween(
  on: IndexedTreaty,
  recorded: string,
  claimed: { readonly from: string; readonly to: string },
): DisputedDate | null {
  for (const dispute of on.treaty.disputes) {
    const days = dispute.values.flatMap(({ value }) =>
      findDates(value, null).flatMap(one => (one.days ? [one.days] : [])),
    )
    const hasRecorded =
      days.some(({ from, to }) => recorded >= from && recorded <= to) ||
      dispute.preferred?.startsWith(recorded.slice(0, 7)) === true
    const hasClaimed = days.some(({ from, to }) => from >= claimed.from && to <= claimed.to)
    if (hasRecorded && hasClaimed)
      return { dispute, isSettled: dispute.preferred !== undefined && !/\bboth\b/i.test(dispute.note ?? '') }
  }
  return null
}

export function valuesOf({ values }: Dispute): string {
  return values.map(({ value }) => value).join('; or: ')
}

/** Days between a recorded day and the nearest day that the words take in. */
export function distance(recorded: string, { from, to }: { readonly from: string; readonly to: string }): number {
  const day = recorded.length === 10 ? recorded : recorded.padEnd(10, '-01')
  if (day >= from && day <= to) return 0
  return day < from ? daysBetween(day, from) : daysBetween(to, day)
}
