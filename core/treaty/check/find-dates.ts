import type { Span } from '../../anchor/target'
import { type Found, rules } from './date-words'
import { relativeDates } from './relative-dates'

/** How fine the words are: `part` is a part of a year, such as early 2021; `span` an interval with both ends named. */
export type Precision = 'day' | 'month' | 'part' | 'year' | 'span'

/** Words that name a day or a longer time. */
export interface DatePhrase {
  readonly span: Span
  /** First and last day that the words take in; null where they need a publication date and there is none. */
  readonly days: { readonly from: string; readonly to: string } | null
  readonly precision: Precision
  /** Counted from the day of publication. */
  readonly isRelative: boolean
  /** The word before it that says how it bounds: `since`, `until`, `by`, `before`, `after`, `from`. */
  readonly bound: string | null
}

/**
 * The dates in a text, in order and without overlaps. Relative ones count from the day of publication: a weekday is that
 * very day where the names agree, and otherwise the last one before, or the next where the words speak of the future.
 */
export function findDates(text: string, published: string | null): readonly DatePhrase[] {
  const isFuture = /\b(will|would|set to|due to|is to|are to|going to|expires|runs out|ends|upcoming)\b/i.test(text)
  const taken: DatePhrase[] = []
  const years = Array.from(text.matchAll(/\b(?:19|20)\d\d\b/g))
  let rest = text
  const take = (start: number, length: number, found: Found) => {
    rest = rest.slice(0, start) + '\ufffc'.repeat(length) + rest.slice(start + length)
    taken.push({ isRelative: false, ...found, span: { start, end: start + length }, bound: boundBefore(text, start) })
  }
  for (const [pattern, read] of rules)
    for (const match of rest.matchAll(pattern)) {
      const lastYear = years.findLast(({ index }) => index < match.index)?.[0] ?? null
      const found = read(
        Array.from(match, group => group ?? ''),
        { published, isFuture, lastYear },
      )
      if (found) take(match.index, match[0].length, found)
    }
  for (const { start, length, days, precision } of relativeDates(rest, published))
    take(start, length, { days, precision, isRelative: true })
  return taken.sort((a, b) => a.span.start - b.span.start)
}

function boundBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 24), start)
  return (
    /\b(since|until|till|through|to|by|before|after|from)\s+(?:at least |the )?$/i.exec(before)?.[1]?.toLowerCase() ??
    null
  )
}
