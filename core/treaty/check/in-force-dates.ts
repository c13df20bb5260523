import { dateInWords } from '../../wording'
import { dateLike } from './act-words'
import { disputeBetween, distance } from './disputes'
import type { DatePhrase } from './find-dates'
import { agrees, cannotTell, differs, type Finding } from './finding'
import type { IndexedTreaty } from './index-record'
import { statusOf } from './state-words'

/** `From 1994 to 2009`: the date behind `to` ends what the one before began. */
export const isEndOf = ({ span, bound }: DatePhrase, date: DatePhrase) =>
  date.bound === 'from' &&
  span.start > date.span.end &&
  span.start - date.span.end < 12 &&
  /^(?:to|until|till|through)$/.test(bound ?? '')

/** `In force since …`: the day on which it began. */
export function since(
  words: string,
  span: { readonly start: number; readonly end: number },
  date: DatePhrase,
  on: IndexedTreaty,
  end?: DatePhrase,
): readonly Finding[] {
  const { facets, treaty } = on
  const never = statusOf(treaty)
  if (never.neverInForce && !/suspend/i.test(words))
    return [
      differs({
        span,
        covers: [date.span, ...(end ? [end.span] : [])],
        factIds: [treaty.status.id],
        correction: never.words,
        reason: treaty.status.text,
      }),
    ]
  if (end) return [...since(words, span, date, on), ...since(words, span, end, on)]
  const kind = /suspend/i.test(words) ? 'suspended' : 'in-force'
  if (date.bound !== 'since' && date.bound !== 'from') {
    const status = statusOf(treaty)
    if (status.neverInForce && kind === 'in-force')
      return [
        differs({
          span,
          covers: [date.span],
          factIds: [treaty.status.id],
          correction: status.words,
          reason: treaty.status.text,
        }),
      ]
    const over = facets.filter(facet => facet.kind === 'expired' || facet.kind === 'terminated')
    const end = over.find(({ days }) => date.days && days.from >= date.days.from && days.to <= date.days.to)
    const [only] = over
    const shown = end ?? only
    if (shown === undefined || date.days === null) return []
    const parts = {
      span: date.span,
      covers: [span],
      factIds: [shown.event.id],
      reason: `${dateInWords(shown.event.date)}: ${shown.event.note}`,
    }
    if (end) return [agrees(parts)]
    // One day of difference at an end is only another way to count.
    if (new Set(over.map(({ event }) => event.date)).size > 1 || distance(shown.event.date, date.days) <= 1)
      return [cannotTell(parts)]
    return [differs({ ...parts, correction: dateLike(shown.event.date, date, '') })]
  }
  const begun = facets.filter(facet => facet.kind === kind && facet.step !== 'announced')
  const match = begun.find(({ days }) => date.days && days.from >= date.days.from && days.to <= date.days.to)
  if (match)
    return [
      agrees({
        span,
        covers: [date.span],
        factIds: [match.event.id],
        reason: `${dateInWords(match.event.date)}: ${match.event.note}`,
      }),
    ]
  const [first] = begun
  if (!first) return []
  if (date.bound === 'from' && date.days && begun.length === 1 && !disputeBetween(on, first.event.date, date.days))
    return [
      differs({
        span: date.span,
        covers: [span],
        factIds: [first.event.id],
        correction: dateLike(first.event.date, date, ''),
        reason: `${dateInWords(first.event.date)}: ${first.event.note}`,
      }),
    ]
  return [
    cannotTell({
      span,
      covers: [],
      factIds: [first.event.id, treaty.status.id],
      reason: `${dateInWords(first.event.date)}: ${first.event.note}`,
    }),
  ]
}
