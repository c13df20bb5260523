import { dateInWords } from '../../wording'
import type { Treaty } from '../schema'
import { monthsBetween } from './calendar'
import type { Context, TiedAct } from './context'
import type { DurationPhrase } from './find-numbers'

export const months: Readonly<Record<DurationPhrase['unit'], number>> = {
  day: 1 / 30.44,
  week: 12 / 52.18,
  month: 1,
  year: 12,
}

/** A length of time in the record, in months. */
export interface Recorded {
  readonly months: number
  readonly factIds: readonly string[]
  readonly reason: string
  /** Worked out between two days, so that a part of a month or year is left over. */
  readonly isWorkedOut: boolean
  /** A year more or less is within what the record knows. */
  readonly isCoarse?: boolean
}

export type Dated = Pick<Treaty['events'][number], 'id' | 'date' | 'precision'>

export function between(a: Dated, b: Dated, name: string): Recorded | null {
  const [from, to] = a.date <= b.date ? [a, b] : [b, a]
  if (from.date.length < 10 || to.date.length < 10) return coarselyBetween(from, to, name)
  return {
    months: monthsBetween(from.date, to.date),
    factIds: [from.id, to.id],
    reason: `${name}: from ${dateInWords(from.date)} to ${dateInWords(to.date)}.`,
    isWorkedOut: true,
  }
}

/** Between two dates of which one lacks its day: as many years as the dates differ, and a year more or less is open. */
function coarselyBetween(from: Dated, to: Dated, name: string): Recorded | null {
  const years = Number(to.date.slice(0, 4)) - Number(from.date.slice(0, 4))
  if (years < 2) return null
  return {
    months: years * 12,
    factIds: [from.id, to.id],
    reason: `${name}: from ${dateInWords(from.date)} to ${dateInWords(to.date)}.`,
    isWorkedOut: true,
    isCoarse: true,
  }
}

/** `Seven years after entry into force`: the time between the acts on either side. */
export function gapOf({ span, after }: DurationPhrase, { acts, reading }: Context): Recorded | null {
  const relation = /^ ?(?:to the day )?(?:later|earlier|after|before|had passed|passed|elapsed|from|between)\b/i.exec(
    after,
  )
  const inBetween =
    /\b(?:took|waited|after|needed)(?: (?:it|them|the|\ufffc+))* (?:only |just |nearly |almost |more than |less than |fewer than |under |over |about |another )*$/i.test(
      reading.plain.slice(Math.max(0, span.start - 110), span.start),
    )
  if (!relation && !inBetween) return null
  const tied = acts.filter(({ act, pool }) => !act.isModal && pool.length > 0)
  const before = tied.findLast(one => one.act.span.end <= span.start)
  const behind = tied.find(one => one.act.span.start >= span.end)
  const isTo = relation !== null && /after|before/i.test(relation[0])
  const link = behind && reading.plain.slice(span.end, behind.act.span.start)
  if (isTo && (link === undefined || / and |[,;:]/.test(link))) return null
  if (inBetween && !before && behind?.act.kind === 'in-force' && /^ (?:to|for) /.test(after)) {
    const made = behind.on.facets.find(({ kind }) => kind === 'signed' || kind === 'opened')
    const start = only(behind)
    return made && start ? between(made.event, start, behind.on.treaty.shortName) : null
  }
  const [first, second] =
    before && behind
      ? [before, behind]
      : before
        ? [tied.findLast(one => one.act.span.end <= before.act.span.start), before]
        : [behind, tied.find(one => behind && one.act.span.start > behind.act.span.start)]
  const [a, b] = [first && only(first), second && only(second)]
  if (!a || !b || !first || a.id === b.id) return null
  if (/^ ?to the day /.test(after) && a.date.slice(4) !== b.date.slice(4)) return null
  return between(a, b, first.on.treaty.shortName)
}

/** The one recorded event that an act means; null where it could be several. */
export function only({ pool, dates, act }: TiedAct): Dated | null {
  const main = pool.filter(({ step }) =>
    act.step === null || act.step === 'effect' ? step !== 'announced' && step !== 'notified' : step === act.step,
  )
  const inside = main.filter(facet =>
    dates.some(({ days }) => days && facet.days.from >= days.from && facet.days.to <= days.to),
  )
  const meant = inside.length > 0 ? inside : main
  const days = new Set(meant.map(({ event }) => event.date))
  return days.size === 1 ? (meant[0]?.event ?? null) : null
}
