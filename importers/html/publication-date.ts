import * as chrono from 'chrono-node'

/** A moment as an article's front matter tells it. */
export interface PublicationDate {
  /** Date, or local date and time: `2026-02-05` or `2026-02-05T00:29`. */
  readonly published: string
  /** IANA; null where the time has no zone, or there is no time. */
  readonly zone: string | null
}

const standard =
  /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i

/** Zones whose offset is not whole hours and has not changed since there is a web. */
const oddZones: Readonly<Record<number, string>> = {
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  570: 'Australia/Darwin',
}

/**
 * Reads a date as pages write it: ISO 8601 in its many spellings, or in words. Null for what is not a date, or one that does
 * not exist. Time and date stay those of the place where it was written.
 */
export function publicationDate(written: string): PublicationDate | null {
  const [, year, month, day, hour, minute, offset] = standard.exec(written.trim()) ?? []
  if (year === undefined) return inWords(written)
  const date = `${year}-${month}-${day}`
  if (!isDay(date)) return null
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { published: date, zone: null }
  return atOffset(date, `${hour}:${minute}`, offset === undefined ? null : minutesOf(offset))
}

function inWords(written: string): PublicationDate | null {
  // Without a year it could be any.
  if (written.length > 100 || !/\d{4}/.test(written)) return null
  const start = chrono.strict.parse(written)[0]?.start
  if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null
  const two = (part: 'month' | 'day' | 'hour' | 'minute') => String(start.get(part) ?? 0).padStart(2, '0')
  const date = `${start.get('year')}-${two('month')}-${two('day')}`
  if (!start.isCertain('hour')) return { published: date, zone: null }
  const offset = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null
  return atOffset(date, `${two('hour')}:${two('minute')}`, offset)
}

/** `offset` in minutes east of Greenwich. */
function atOffset(date: string, time: string, offset: number | null): PublicationDate {
  if (offset === null) return { published: `${date}T${time}`, zone: null }
  const zone = zoneAt(offset)
  if (zone !== null) return { published: `${date}T${time}`, zone }
  const moment = new Date(Date.parse(`${date}T${time}:00Z`) - offset * 60_000)
  return { published: moment.toISOString().slice(0, 16), zone: 'UTC' }
}

/** `Etc/GMT-8` is eight hours ahead of Greenwich: the names count the other way round. */
function zoneAt(offset: number): string | null {
  if (offset === 0) return 'UTC'
  if (offset % 60 !== 0) return oddZones[offset] ?? null
  const hours = offset / 60
  return hours > 14 || hours < -12 ? null : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
}

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
