import type { Span } from '../anchor/target'
import { type ActKind, findActs } from './check/acts'
import { addMonths, daysBetween, daysOf, isDay } from './check/calendar'
import { facetsOf } from './check/facets'
import { type DatePhrase, findDates } from './check/find-dates'
import type { Mention } from './mentions'
import type { Treaty, TreatyEvent } from './schema'

/** Recorded events of one treaty that an article names the treaty without. In the order of their dates. */
export interface LeftOut {
  readonly treatyId: string
  /** From a year before the article up to its day. */
  readonly before: readonly TreatyEvent[]
  /** In the year after its day: nobody could have named them in it. */
  readonly after: readonly TreatyEvent[]
}

interface ArticleOfDay {
  readonly text: string
  /** `2026-02-05`; null or no day of the calendar: nothing can be said. */
  readonly publishedOn: string | null
  /** Where the text names treaties, weak mentions among them, in order. */
  readonly mentions: readonly Mention[]
}

const monthsAround = 12
/** A longer time, such as a decade, names nothing in it. Days. */
const longestNaming = 366

/**
 * The recorded events within a year of the publication date that the text does not name, for each treaty that it names.
 * Where there is doubt an event counts as named: a sentence about the treaty names it by any date that takes it in, be it
 * a day, a month or a year, or by words for the same act. A sentence is about the treaties named in it, or about the one
 * named last before it. Events told in other words than these are listed all the same: the reader judges.
 */
export function findLeftOut(
  { text, publishedOn, mentions }: ArticleOfDay,
  treaties: readonly Treaty[],
): readonly LeftOut[] {
  if (publishedOn === null || !isDay(publishedOn)) return []
  const sentences = sentencesAbout(text, mentions)
  const [first, last] = [addMonths(publishedOn, -monthsAround), addMonths(publishedOn, monthsAround)]
  return [...new Set(mentions.map(({ treatyId }) => treatyId))].flatMap(treatyId => {
    const treaty = treaties.find(({ id }) => id === treatyId)
    if (treaty === undefined) return []
    const near = [...treaty.events]
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .filter(({ date }) => daysOf(date).to >= first && daysOf(date).from <= last)
    const said = sentences.filter(({ treatyIds }) => treatyIds.includes(treatyId)).map(({ words }) => words)
    const isNamed = namesAny(said, publishedOn, treaty)
    const missing = near.filter(event => !isNamed(event))
    return {
      treatyId,
      before: missing.filter(({ date }) => daysOf(date).from <= publishedOn),
      after: missing.filter(({ date }) => daysOf(date).from > publishedOn),
    }
  })
}

/** Whether sentences about a treaty name one of its events. */
function namesAny(sentences: readonly string[], publishedOn: string, treaty: Treaty): (event: TreatyEvent) => boolean {
  const dates = sentences.flatMap(words => findDates(words, publishedOn)).flatMap(shortTime)
  const acts = new Set(sentences.flatMap(words => findActs(words)).map(({ kind }) => kind))
  const kindsOf = new Map<string, ActKind[]>()
  for (const { event, kind } of facetsOf(treaty)) kindsOf.set(event.id, [...(kindsOf.get(event.id) ?? []), kind])
  return ({ id, date }) => {
    const days = daysOf(date)
    return (
      dates.some(({ from, to }) => from <= days.to && days.from <= to) ||
      (kindsOf.get(id) ?? []).some(kind => acts.has(kind))
    )
  }
}

function shortTime({ days }: DatePhrase): readonly NonNullable<DatePhrase['days']>[] {
  return days !== null && daysBetween(days.from, days.to) <= longestNaming ? [days] : []
}

interface SentenceAbout {
  readonly words: string
  readonly treatyIds: readonly string[]
}

function sentencesAbout(text: string, mentions: readonly Mention[]): readonly SentenceAbout[] {
  let next = 0
  let last: readonly string[] = []
  return sentencesOf(text).map(({ start, end }) => {
    const inside: string[] = []
    for (let mention = mentions[next]; mention && mention.span.start < end; mention = mentions[next]) {
      inside.push(mention.treatyId)
      next += 1
    }
    const treatyIds = inside.length > 0 ? inside : last
    last = treatyIds.slice(-1)
    return { words: text.slice(start, end), treatyIds }
  })
}

/** By Unicode UAX 29, within one line. */
function sentencesOf(text: string): readonly Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  let at = 0
  return text.split('\n').flatMap(line => {
    const from = at
    at += line.length + 1
    return Array.from(segmenter.segment(line), ({ segment, index }) => ({
      start: from + index,
      end: from + index + segment.length,
    }))
  })
}
