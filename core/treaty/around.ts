import type { Treaty, TreatyEvent } from './schema'
import { type Moment, timelineOf } from './timeline'

/** What the record holds next to a day, on either side. */
export interface Around {
  /** The last event on the day or before it; null where there is none. */
  readonly last: TreatyEvent | null
  /** The first event after the day; null where there is none. */
  readonly next: TreatyEvent | null
}

/**
 * The recorded events next to a calendar day `2026-02-05`. An event of the day itself counts as the last one; of several
 * on one date an act of the treaty itself stands before what else happened.
 */
export function eventsAround(treaty: Pick<Treaty, 'events'>, day: string): Around {
  const moments = timelineOf(treaty, day)
  const here = moments.findIndex(({ kind }) => kind === 'article')
  return {
    last: mainEvent(moments.slice(0, here), here - 1),
    next: mainEvent(moments.slice(here + 1), 0),
  }
}

/** The event at an index, or the key event that shares its date. */
function mainEvent(moments: readonly Moment[], index: number): TreatyEvent | null {
  const nearest = moments[index]
  if (nearest?.kind !== 'event') return null
  const main = moments.find(one => one.kind === 'event' && one.isKey && one.event.date === nearest.event.date)
  return main?.kind === 'event' ? main.event : nearest.event
}
