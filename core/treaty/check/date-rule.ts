import type { Span } from '../../anchor/target'
import { dateInWords } from '../../wording'
import { dateLike, done, facetInWords } from './act-words'
import { type Context, eventIds, type TiedAct } from './context'
import { disputeBetween, distance, valuesOf } from './disputes'
import type { Facet } from './facets'
import type { DatePhrase } from './find-dates'
import { agrees, cannotTell, differs, type Finding, spanning } from './finding'
import type { Reading } from './reading'

/** Acts at which a treaty, or a state's part in it, ends: one day of difference is only another way to count. */
const ends: ReadonlySet<Facet['kind']> = new Set(['expired', 'terminated'])

/** Holds the dates that belong to an act against the recorded dates of that act. */
export function dateChecks(tied: TiedAct, context: Context): readonly Finding[] {
  const found = tied.dates.flatMap(date => dateCheck(tied, date, context))
  // Of two dates beside one act the other can belong to something that no rule reads.
  const isShared = tied.dates.length > 1 && found.some(({ result }) => result === 'agrees')
  const isOpen = (one: Finding) =>
    isShared && one.result === 'differs' && tied.dates.some(({ span, bound }) => bound === null && span === one.span)
  return found.filter(one => !isOpen(one))
}

function dateCheck(tied: TiedAct, date: DatePhrase, { reading }: Context): readonly Finding[] {
  const { act, on } = tied
  const { days, span } = date
  if (days === null)
    return [
      cannotTell({
        span,
        factIds: eventIds(tied.pool),
        reason: 'The article has no date, so that these words name no day.',
      }),
    ]
  if (date.bound === 'by') return []
  if (date.bound === 'before' || date.bound === 'after') return [bounded(tied, date)]
  const isEnd = /^(until|till|through|to)$/.test(date.bound ?? '')
  if (isEnd && act.kind === 'extended') return newEnd(tied, date, reading.text)
  if (isEnd && !act.isNegated && act.kind !== 'expired') return []
  const pool = poolFor(tied)
  const written = reading.text.slice(span.start, span.end)
  const matching = pool.filter(facet => contains(days, facet))
  const [match] = matching
  const { shortName } = on.treaty
  if (match) {
    const dispute = disputeBetween(on, match.event.date, { from: '0000', to: '9999' })
    const told =
      dispute && date.precision === 'day'
        ? ` Sources differ on “${dispute.dispute.topic}”: ${valuesOf(dispute.dispute)}.`
        : ''
    const weak = match.event.weakOnly ? ' Only weak sources carry it.' : ''
    return [
      agrees({
        span,
        factIds: eventIds(matching),
        reason: `${shortName} ${done[match.kind]}: ${facetInWords(match)}. ${match.event.note}${told}${weak}`,
      }),
      ...stillAhead(tied, date, match, reading),
    ]
  }
  const own = pool.filter(({ event }) => event.type !== 'other')
  const recorded = nearest(own.length > 0 ? own : pool, days)
  if (recorded === null) return []
  const off = distance(recorded.event.date, days)
  const disputed = disputeBetween(on, recorded.event.date, days)
  const ids = [
    ...eventIds([recorded]),
    ...eventIds(on.facets.filter(facet => contains(days, facet) && date.precision !== 'year')),
  ]
  const reason = `${shortName} ${done[recorded.kind]}: ${facetInWords(recorded)}. ${recorded.event.note}`
  if (off <= 1 && date.precision === 'day' && recorded.event.precision === 'day') {
    if (ends.has(recorded.kind) && days.from < recorded.event.date)
      return [
        agrees({
          span,
          factIds: ids,
          reason: `${reason} One day of difference at an end is counting to the last full day.`,
        }),
        ...stillAhead(tied, date, recorded, reading),
      ]
    if (disputed && !disputed.isSettled)
      return [cannotTell({ span, factIds: ids, reason: `${reason} Sources differ: ${valuesOf(disputed.dispute)}.` })]
    if (disputed || ends.has(recorded.kind))
      return [
        cannotTell({
          span,
          factIds: ids,
          reason: `${reason} The words are one day off${disputed ? `, and sources differ: ${valuesOf(disputed.dispute)}` : ''}.`,
        }),
      ]
  }
  const isOtherStep = (act.step === 'announced' || act.step === 'notified') && recorded.step === act.step
  if (disputed && !isOtherStep && (!disputed.isSettled || off <= 3))
    return [cannotTell({ span, factIds: ids, reason: `${reason} Sources differ: ${valuesOf(disputed.dispute)}.` })]
  const late = stillAhead(tied, date, recorded, reading)
  if (late.length > 0) return late
  if (date.isRelative && off > 1500)
    return [
      cannotTell({
        span,
        factIds: ids,
        reason: `${reason} The words count from the day of publication and may mean something else.`,
      }),
    ]
  if (recorded.event.precision !== 'day' && coarse(recorded.event.date, days))
    return [cannotTell({ span, factIds: ids, reason: `${reason} The record does not know the day.` })]
  const distinct = new Set(pool.filter(one => one.step === recorded.step).map(({ event }) => event.date))
  if (distinct.size > 3 && tied.actors.length === 0)
    return [
      cannotTell({
        span,
        factIds: eventIds(pool),
        reason: `The record has several such acts: ${pool.map(facetInWords).join('; ')}.`,
      }),
    ]
  return [
    differs({
      span,
      correction: dateLike(recorded.event.date, date, written),
      factIds: ids,
      reason: `${reason}${disputed ? ` Sources differ: ${valuesOf(disputed.dispute)}.` : ''}`,
    }),
  ]
}

/** `Is due to run out`: a verb with the words that put it into the future. */
export function comingSpan({ start, end }: Span, text: string): Span {
  const match =
    /\b(?:(?:is|are|was) (?:due|set|scheduled|about|expected|going|poised|bound)? ?to|will) (?:\w+ )?$/.exec(
      text.slice(0, start),
    )
  return { start: match?.index ?? start, end }
}

/** Something said to be still to come that had already come. */
function stillAhead(
  { act, on }: TiedAct,
  date: DatePhrase,
  { event, kind }: Facet,
  { published, plain: text }: Reading,
): readonly Finding[] {
  if (
    !act.isFuture ||
    published === null ||
    kind !== 'expired' ||
    distance(event.date, { from: published, to: '9999-12-31' }) <= 1
  )
    return []
  const span = spanning(comingSpan(act.span, text), date.span)
  return [
    differs({
      span,
      correction: `expired on ${dateInWords(event.date)}`,
      factIds: [event.id],
      reason: `By ${dateInWords(published)} ${on.treaty.shortName} had already expired, on ${dateInWords(event.date)}.`,
    }),
  ]
}

/** The recorded acts that a date can be about: the step that the words name, or the act itself. */
function poolFor({ act, pool }: TiedAct): readonly Facet[] {
  if (act.step === 'announced' || act.step === 'notified') {
    const asked = pool.filter(({ step }) => step === act.step)
    const early = pool.filter(({ step }) => step === 'announced' || step === 'notified')
    if (asked.length + early.length > 0) return asked.length > 0 ? asked : early
  }
  const main = pool.filter(({ step }) => step !== 'announced' && step !== 'notified')
  return main.length === 0 ? pool : main
}

const contains = ({ from, to }: { readonly from: string; readonly to: string }, facet: Facet) =>
  facet.days.from >= from && facet.days.to <= to

function coarse(recorded: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return from.startsWith(recorded) || to.startsWith(recorded)
}

function nearest(pool: readonly Facet[], days: { readonly from: string; readonly to: string }): Facet | null {
  return [...pool].sort((a, b) => distance(a.event.date, days) - distance(b.event.date, days))[0] ?? null
}

function bounded({ act, pool, on }: TiedAct, date: DatePhrase): Finding {
  const { span, days, bound } = date
  const [facet] = pool.filter(({ step }) => step !== 'announced' && step !== 'notified')
  if (facet === undefined || days === null || pool.length > 1)
    return cannotTell({
      span,
      factIds: eventIds(pool),
      reason: 'The record does not settle an order by this date alone.',
    })
  const reason = `${on.treaty.shortName} ${done[facet.kind]}: ${facetInWords(facet)}.`
  const holds = bound === 'before' ? facet.days.to < days.from : facet.days.from > days.to
  if (holds && !act.isFuture) return agrees({ span, factIds: eventIds([facet]), reason })
  return cannotTell({ span, factIds: eventIds([facet]), reason })
}

/** `Extended until …`: the day to which an extension moved the end. */
function newEnd({ pool, on }: TiedAct, date: DatePhrase, text: string): readonly Finding[] {
  const { span, days } = date
  const [facet] = pool.filter(({ event }) => event.newEnd)
  const end = facet?.event.newEnd
  if (!facet || !end || !days)
    return [
      cannotTell({
        span,
        factIds: eventIds(pool),
        reason: `The record gives no such end of an extension of ${on.treaty.shortName}.`,
      }),
    ]
  const reason = `The extension moved the end to ${dateInWords(end)}.`
  const off = distance(end, days)
  if (off === 0) return [agrees({ span, factIds: eventIds([facet]), reason })]
  if (off === 1)
    return [
      agrees({
        span,
        factIds: eventIds([facet]),
        reason: `${reason} One day of difference at an end is another way to count.`,
      }),
    ]
  return [
    differs({
      span,
      factIds: eventIds([facet]),
      reason,
      correction: dateLike(end, date, text.slice(span.start, span.end)),
    }),
  ]
}
