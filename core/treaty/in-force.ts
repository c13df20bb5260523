import type { StatusInterval, Treaty } from './schema'

/** What a state of the record means for a plot: the record's own words stay beside it. */
export type Standing = 'not-in-force' | 'in-force' | 'suspended' | 'ended' | 'other'

/** A stretch of a treaty's life in one state. */
export interface Period {
  readonly standing: Standing
  /** The record's own words. */
  readonly state: string
  /** The first calendar day, `2010-04-08`; a date known to the month or year counts from its first day. */
  readonly from: string
  /** The day on which the next state begins; null: open. */
  readonly to: string | null
}

/** The life of one treaty as bars. */
export interface TreatyLife {
  readonly id: string
  readonly name: string
  readonly kind: Treaty['kind']
  /** In the order of their days, the last one open. */
  readonly periods: readonly Period[]
}

/** The first words that fit decide: `abandoned, never in force` has ended, `in force, suspended by both` is suspended. */
const readings: readonly (readonly [Standing, RegExp])[] = [
  ['ended', /^(expired|terminated|superseded|replaced|abandoned|lapsed|ended|denounced|void|dissolved)\b/i],
  ['suspended', /\bsuspended\b/i],
  ['not-in-force', /\bnot (yet )?in force\b|\bnever in force\b|^(open for signature|signed|adopted|political)\b/i],
  ['in-force', /\bin (force|operation|effect)\b|\bprovisionally applied\b/i],
]

/** What a state in the record's words amounts to; `other` where the words name nothing known. */
export function standingOf(state: string): Standing {
  return readings.find(([, words]) => words.test(state))?.[0] ?? 'other'
}

export function lifeOf({ id, shortName, kind, statusIntervals }: Treaty): TreatyLife {
  return { id, name: shortName, kind, periods: statusIntervals.map(toPeriod) }
}

/** The lives of all treaties, the oldest first; of one age in the order of their names. */
export function livesOf(treaties: readonly Treaty[]): readonly TreatyLife[] {
  const startOf = ({ periods }: TreatyLife) => periods[0]?.from ?? ''
  return treaties
    .map(lifeOf)
    .sort((a, b) => compare(startOf(a), startOf(b)) || compare(a.name.toLowerCase(), b.name.toLowerCase()))
}

/** The period that a calendar day lies in; null before the first one. On a boundary the new state holds. */
export function periodOn({ periods }: Pick<TreatyLife, 'periods'>, day: string): Period | null {
  return periods.findLast(({ from }) => from <= day) ?? null
}

const toPeriod = ({ from, to, state }: StatusInterval): Period => ({
  standing: standingOf(state),
  state,
  from: firstDay(from),
  to: to === null ? null : firstDay(to),
})

const firstDay = (date: string) => date.padEnd(10, '-01')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
