import type { StatusInterval, Treaty } from './schema'

/** How a treaty stood on one day, as the record has it. */
export interface TreatyStatus {
  /** The day asked about, `2026-02-05`. */
  readonly date: string
  /** The state that holds from this day on; null before the treaty's first recorded day. */
  readonly state: string | null
  /** The day on which the state began. */
  readonly from: string | null
  /** The day on which the next state begins; null while it is open. */
  readonly to: string | null
  readonly note: string | null
  /**
   * The state that ends on this very day. On such a day both are defensible: a text of that day may still speak of the
   * old one.
   */
  readonly endsToday: string | null
}

/** The treaty's status on a calendar day `2026-02-05`. A boundary known to the month or year counts from its first day. */
export function statusOn({ statusIntervals }: Pick<Treaty, 'statusIntervals'>, date: string): TreatyStatus {
  const index = statusIntervals.findLastIndex(({ from }) => firstDay(from) <= date)
  const interval = statusIntervals[index]
  if (!interval) return { date, state: null, from: null, to: null, note: null, endsToday: null }
  const before = statusIntervals[index - 1]
  const isBoundary = interval.from === date && before !== undefined
  return {
    date,
    state: interval.state,
    from: interval.from,
    to: interval.to,
    note: noteOf(interval, isBoundary ? before : undefined),
    endsToday: isBoundary ? before.state : null,
  }
}

/** A short sentence for the reader: `In force, suspended by Russia; from this day expired`. */
export function describeStatus({ state, endsToday }: TreatyStatus): string {
  if (state === null) return 'Not yet signed'
  if (endsToday === null) return capital(state)
  return `${capital(endsToday)} until this day; ${state} from this day`
}

function noteOf(interval: StatusInterval, before: StatusInterval | undefined): string | null {
  const notes = [before?.note, interval.note].filter(note => note !== undefined)
  return notes.length > 0 ? notes.join(' ') : null
}

const firstDay = (date: string) => date.padEnd(10, '-01')

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
