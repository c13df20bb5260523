/** Calendar arithmetic on days `2026-02-05`, all in UTC so that no zone of the machine enters. */

const dayLength = 86_400_000

export const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && toDay(timeOf(day)) === day

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function toDay(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : ''
}

export function addDays(day: string, days: number): string {
  return toDay(timeOf(day) + days * dayLength)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayLength)
}

/** Months from one day to another; a part of a month counts as its share. */
export function monthsBetween(from: string, to: string): number {
  const [y1, m1, d1] = from.split('-').map(Number) as [number, number, number]
  const [y2, m2, d2] = to.split('-').map(Number) as [number, number, number]
  return (y2 - y1) * 12 + (m2 - m1) + (d2 - d1) / 31
}

/** 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay()
}

/** The first and the last day of a date at whatever precision it is written: `2010`, `2010-04`, `2010-04-08`. */
export function daysOf(date: string): { readonly from: string; readonly to: string } {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day !== undefined) return { from: date, to: date }
  return { from: `${date}-01`, to: lastDayOfMonth(Number(year), Number(month)) }
}

export function lastDayOfMonth(year: number, month: number): string {
  return toDay(Date.UTC(year, month, 0))
}

/** The same day of another month, or that month's last day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const last = lastDayOfMonth(Math.floor(index / 12), (index % 12) + 1)
  return last.slice(0, 8) + String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')
}
