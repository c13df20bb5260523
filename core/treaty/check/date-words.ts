import { addDays, addMonths, daysOf, isDay, lastDayOfMonth, weekdayOf } from './calendar'
import type { DatePhrase, Precision } from './find-dates'

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
]

export const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'

export const day = '(\\d{1,2})(?:st|nd|rd|th)?'

export const year = '((?:19|20)\\d\\d)'

const partWords =
  '(early|mid|late|spring|summer|autumn|fall|winter|the beginning|the start|the middle|the end|the close|the first half|the second half)'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

export const weekday = `(${weekdays.map(name => `${name.charAt(0).toUpperCase()}${name.slice(1)}`).join('|')})`

export interface Found {
  readonly days: DatePhrase['days']
  readonly precision: Precision
  readonly isRelative?: boolean
}

type Rule = readonly [RegExp, (groups: readonly string[], context: Context) => Found | null]

interface Context {
  readonly published: string | null
  readonly isFuture: boolean
  /** A year named in the text before; for a day without one. */
  readonly lastYear: string | null
}

const monthNumber = (name: string) => monthNames.findIndex(one => one.startsWith(name.toLowerCase().slice(0, 3))) + 1

const two = (value: number | string) => String(value).padStart(2, '0')

const onDay = (y: string, m: string, d: string): Found | null => {
  const date = `${y}-${two(monthNumber(m))}-${two(d)}`
  return isDay(date) ? { days: { from: date, to: date }, precision: 'day' } : null
}

/** Longest first: each takes its words away from those below. */
export const rules: readonly Rule[] = [
  [
    new RegExp(`\\b(?:${weekday},? )?(?:the )?${day}(?: of)? ${month},? ${year}\\b`, 'gi'),
    ([, , d = '', m = '', y = '']) => onDay(y, m, d),
  ],
  [
    new RegExp(`\\b(?:${weekday},? )?${month} ${day},? ${year}\\b`, 'gi'),
    ([, , m = '', d = '', y = '']) => onDay(y, m, d),
  ],
  [
    /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g,
    ([date = '']) => (isDay(date) ? { days: { from: date, to: date }, precision: 'day' } : null),
  ],
  [new RegExp(`\\bbetween ${year} and ${year}\\b`, 'g'), ([, a = '', b = '']) => span(a, b)],
  [
    new RegExp(`\\b${partWords}(?: |-)(?:of |in )?(?:${month} )?${year}\\b`, 'gi'),
    ([, part = '', m = '', y = '']) => (m === '' ? partOfYear(part, y) : { ...partOfMonth(part, y, m) }),
  ],
  [
    new RegExp(`\\b${day} ${month} (?:of )?(?:that|the same) year\\b`, 'g'),
    ([, d = '', m = ''], { lastYear }) => (lastYear === null ? null : onDay(lastYear, m, d)),
  ],
  [
    new RegExp(`\\b${month} (?:of )?(?:that|the same) year\\b`, 'g'),
    ([, m = ''], { lastYear }) =>
      lastYear === null ? null : { days: daysOf(`${lastYear}-${two(monthNumber(m))}`), precision: 'month' },
  ],
  [
    new RegExp(`\\b${month},? (?:of )?${year}\\b`, 'g'),
    ([, m = '', y = '']) => ({ days: daysOf(`${y}-${two(monthNumber(m))}`), precision: 'month' }),
  ],
  [
    new RegExp(`\\b(?:${weekday},? )?(?:the )?${day}(?: of)? ${month}\\b`, 'gi'),
    ([, , d = '', m = ''], context) => yearless(m, d, context),
  ],
  [
    new RegExp(`\\b(?:${weekday},? )?${month} ${day}\\b(?! ?(?:warheads|missiles))`, 'g'),
    ([, , m = '', d = ''], context) => yearless(m, d, context),
  ],
  [
    /\bthe (?:same|following|next|previous) year\b|\ba year (?:later|earlier|before)\b(?! (?:the|it|its|New|START))/gi,
    ([words = ''], { lastYear }) => sameYear(words, lastYear),
  ],
  [
    /\b(?:the )?(?:early |mid-|late )?((?:19|20)\d)0s\b/gi,
    ([, decade = '']) => ({ days: { from: `${decade}0-01-01`, to: `${decade}9-12-31` }, precision: 'span' }),
  ],
  [new RegExp(`\\b${weekday}\\b`, 'g'), ([, name = ''], context) => onWeekday(name, context)],
  [
    /\b(today|tonight|yesterday|tomorrow|now that|this week|last week|next week|this month|last month|next month|this year|last year|next year|this summer|this spring)\b/gi,
    ([words = ''], { published }) => (/^now/i.test(words) ? null : near(words, published)),
  ],
  [
    new RegExp(`\\b(?<=(?:in|since|last|by|until) )${month}(?! \\d)\\b`, 'g'),
    ([, m = ''], context) => monthAlone(m, context),
  ],
  [
    new RegExp(
      `(?<![\\d,.$€£-])\\b${year}\\b(?![,.]?\\d|-)(?! (?:nuclear |attack |battle |combat |strategic |deployed |conventional )*(?:warheads?|missiles?|launchers?|tanks?|helicopters?|aircraft|pieces|kilomet|km\\b|miles|kilotons?|inspections|delivery))`,
      'g',
    ),
    ([, y = '']) => ({ days: daysOf(y), precision: 'year' }),
  ],
]

export function span(from: string, to: string): Found {
  return { days: { from: `${from}-01-01`, to: `${to}-12-31` }, precision: 'span' }
}

const parts: readonly (readonly [RegExp, string, string])[] = [
  [/early|beginning|start/, '-01-01', '-04-30'],
  [/mid/, '-05-01', '-08-31'],
  [/late|end|close/, '-09-01', '-12-31'],
  [/spring/, '-03-01', '-06-21'],
  [/summer/, '-06-01', '-09-22'],
  [/autumn|fall/, '-09-01', '-12-21'],
  [/winter/, '-01-01', '-03-21'],
  [/first half/, '-01-01', '-06-30'],
  [/second half/, '-07-01', '-12-31'],
]

function partOfYear(words: string, y: string): Found | null {
  const part = parts.find(([pattern]) => pattern.test(words.toLowerCase()))
  return part ? { days: { from: y + part[1], to: y + part[2] }, precision: 'part' } : null
}

function partOfMonth(words: string, y: string, m: string): Found {
  const days = daysOf(`${y}-${two(monthNumber(m))}`)
  if (/early|beginning|start/.test(words))
    return { days: { from: days.from, to: addDays(days.from, 11) }, precision: 'part' }
  if (/late|end|close/.test(words)) return { days: { from: addDays(days.from, 18), to: days.to }, precision: 'part' }
  return { days: { from: addDays(days.from, 8), to: addDays(days.from, 21) }, precision: 'part' }
}

/** A day without a year belongs to the year named last before it, or else to the year of publication. */
function yearless(m: string, d: string, { published, lastYear, isFuture }: Context): Found | null {
  const number = monthNumber(m)
  if (number === 0) return null
  if (lastYear !== null) return onDay(lastYear, m, d)
  if (published === null) return { days: null, precision: 'day', isRelative: true }
  const here = onDay(published.slice(0, 4), m, d)
  if (!here?.days) return null
  if (here.days.from > published && !isFuture) {
    const before = onDay(String(Number(published.slice(0, 4)) - 1), m, d)
    return before && { ...before, isRelative: true }
  }
  return { ...here, isRelative: true }
}

function monthAlone(m: string, { published, isFuture }: Context): Found | null {
  if (published === null) return { days: null, precision: 'month', isRelative: true }
  const number = monthNumber(m)
  const thisYear = Number(published.slice(0, 4))
  const isLater = number > Number(published.slice(5, 7))
  const y =
    isLater && !isFuture
      ? thisYear - 1
      : !isLater && isFuture && number < Number(published.slice(5, 7))
        ? thisYear + 1
        : thisYear
  return { days: daysOf(`${y}-${two(number)}`), precision: 'month', isRelative: true }
}

function onWeekday(name: string, { published, isFuture }: Context): Found {
  if (published === null) return { days: null, precision: 'day', isRelative: true }
  const ahead = (weekdays.indexOf(name.toLowerCase()) - weekdayOf(published) + 7) % 7
  const date = addDays(published, ahead === 0 || isFuture ? ahead : ahead - 7)
  return { days: { from: date, to: date }, precision: 'day', isRelative: true }
}

function sameYear(words: string, lastYear: string | null): Found | null {
  if (lastYear === null) return null
  const step = /same/i.test(words) ? 0 : /previous|earlier|before/i.test(words) ? -1 : 1
  return { days: daysOf(String(Number(lastYear) + step)), precision: 'year' }
}

function near(words: string, published: string | null): Found {
  const [first = '', second = first] = words.toLowerCase().split(' ')
  const precision =
    second === 'year'
      ? 'year'
      : second === 'month'
        ? 'month'
        : second === 'week'
          ? 'span'
          : /spring|summer/.test(second)
            ? 'part'
            : 'day'
  if (published === null) return { days: null, precision, isRelative: true }
  const step = first === 'next' || first === 'tomorrow' ? 1 : first === 'last' || first === 'yesterday' ? -1 : 0
  const exactly = (from: string, to = from): Found => ({ days: { from, to }, precision, isRelative: true })
  if (precision === 'day') return exactly(addDays(published, step))
  if (precision === 'span') {
    const monday = addDays(published, -((weekdayOf(published) + 6) % 7) + step * 7)
    return exactly(monday, addDays(monday, 6))
  }
  const thatMonth = addMonths(published, step).slice(0, 7)
  if (precision === 'month')
    return exactly(`${thatMonth}-01`, lastDayOfMonth(Number(thatMonth.slice(0, 4)), Number(thatMonth.slice(5))))
  const thatYear = String(Number(published.slice(0, 4)) + step)
  if (precision === 'part') return partOfYear(second, thatYear) ?? exactly(`${thatYear}-01-01`, `${thatYear}-12-31`)
  return exactly(`${thatYear}-01-01`, `${thatYear}-12-31`)
}
