import { dateLike, done, facetInWords } from './act-words'
import { type Context, eventIds, type TiedAct } from './context'
import { bounded, newEnd } from './date-bounds'
import { disputeBetween, distance, valuesOf } from './disputes'
import type { Facet } from './facets'
import type { DatePhrase } from './find-dates'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { sharesWord } from './shared-words'
import { stillAhead } from './still-ahead'

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
  const isVague =
    / ago$/.test(written) && off <= (date.precision === 'span' ? 200 : date.precision === 'month' ? 20 : 3)
  if (date.isRelative && (off > 1500 || isVague))
    return [
      cannotTell({
        span,
        factIds: ids,
        reason: `${reason} The words count from the day of publication and may mean something else.`,
      }),
    ]
  if (recorded.event.precision !== 'day' && coarse(recorded.event.date, days))
    return [cannotTell({ span, factIds: ids, reason: `${reason} The record does not know the day.` })]
  if (
    (act.step === 'announced' || act.step === 'notified') &&
    recorded.step !== 'announced' &&
    recorded.step !== 'notified' &&
    days.from < recorded.event.date
  )
    return [cannotTell({ span, factIds: ids, reason: `${reason} The record does not date the announcement.` })]
  const told = on.treaty.events.find(
    ({ type, date: one, note }) => type === 'other' && one === days.from && sharesWord(note, reading.plain, 2),
  )
  if (told)
    return [
      cannotTell({
        span,
        factIds: [...ids, told.id],
        reason: `${reason} The date is that of another fact: ${told.note}`,
      }),
    ]
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
  // The same day of another year is a slip in the year.
  const twins = pool.filter(({ event }) => event.date.slice(4) === days.from.slice(4) && event.date.length === 10)
  const near = twins.length > 0 ? twins : pool
  return [...near].sort((a, b) => distance(a.event.date, days) - distance(b.event.date, days))[0] ?? null
}
