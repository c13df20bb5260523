import { en } from 'chrono-node'
import { blankOut } from './blank-out'
import { addDays, addMonths, daysOf, lastDayOfMonth } from './calendar'
import type { Precision } from './find-dates'
import { findDurations } from './find-numbers'

/** Words that count from the day of publication. */
const relative =
  /\b(ago|in (?:an?|\w+) (?:days?|weeks?|months?|years?)(?: time)?|(?:last|next|this|coming) (?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/i

interface RelativeDate {
  readonly start: number
  readonly length: number
  readonly days: { readonly from: string; readonly to: string } | null
  readonly precision: Precision
}

/**
 * Dates such as `two months ago`, read by chrono from noon of the publication day, so that no zone moves the day.
 * `A year ago` takes in that whole year: nobody means the very day.
 */
export function relativeDates(text: string, published: string | null): readonly RelativeDate[] {
  if (!relative.test(text)) return []
  const past = ago(text, published)
  const rest = blankOut(
    text,
    past.map(({ start, length }) => ({ start, end: start + length })),
  )
  if (!relative.test(rest)) return past
  const reference = { instant: new Date(`${published ?? '2000-01-01'}T12:00:00Z`), timezone: 0 }
  const near = en.casual.parse(rest, reference).flatMap(({ index, text: words, start }): readonly RelativeDate[] => {
    if (!relative.test(words)) return []
    const precision: Precision = /year/i.test(words) ? 'year' : /month/i.test(words) ? 'month' : 'day'
    const found = { start: index, length: words.length, precision }
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
    if (published === null || year === null || month === null || day === null) return [{ ...found, days: null }]
    const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if (precision === 'year') return [{ ...found, days: daysOf(date.slice(0, 4)) }]
    if (precision === 'month')
      return [{ ...found, days: { from: `${date.slice(0, 7)}-01`, to: lastDayOfMonth(year, month) } }]
    return [{ ...found, days: { from: date, to: date } }]
  })
  return [...past, ...near]
}

/** `62 years ago`, `two decades ago`: from half a year less than the words say to nearly a year more. */
function ago(text: string, published: string | null): readonly RelativeDate[] {
  return findDurations(text)
    .filter(({ after }) => /^ ago\b/.test(after))
    .map(({ span, value, unit }) => {
      const found = { start: span.start, length: span.end - span.start + ' ago'.length }
      const precision: Precision = unit === 'year' ? 'span' : unit === 'month' ? 'month' : 'day'
      if (published === null) return { ...found, precision, days: null }
      if (unit === 'year')
        return {
          ...found,
          precision,
          days: { from: addMonths(published, -(12 * value + 11)), to: addMonths(published, 6 - 12 * value) },
        }
      if (unit === 'month')
        return { ...found, precision, days: daysOf(addMonths(published, -Math.round(value)).slice(0, 7)) }
      const day = addDays(published, -Math.round(value * (unit === 'week' ? 7 : 1)))
      return { ...found, precision, days: { from: day, to: day } }
    })
}
