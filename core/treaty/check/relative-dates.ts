import { en } from 'chrono-node'
import { daysOf, lastDayOfMonth } from './calendar'
import type { Precision } from './find-dates'

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
  const reference = { instant: new Date(`${published ?? '2000-01-01'}T12:00:00Z`), timezone: 0 }
  return en.casual.parse(text, reference).flatMap(({ index, text: words, start }): readonly RelativeDate[] => {
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
}
