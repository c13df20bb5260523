import { eventNames } from './facts'
import type { Treaty, TreatyEvent } from './schema'

/** One moment on the line of a treaty's events. */
export type Moment =
  | { readonly kind: 'event'; readonly event: TreatyEvent; readonly name: string; readonly isKey: boolean }
  | { readonly kind: 'article'; readonly date: string }

/** Acts that make the outline of a treaty's life. */
const keyTypes: ReadonlySet<TreatyEvent['type']> = new Set([
  'opened',
  'signed',
  'entered-into-force',
  'extended',
  'suspended',
  'withdrawn',
  'terminated',
  'superseded',
  'expired',
])

/**
 * A record's events in order, with the article's date among them: before the first event that came after that day. Key
 * events are the acts of the treaty itself; a step on the way (announced, notified) is not one.
 */
export function timelineOf({ events }: Pick<Treaty, 'events'>, articleDay: string | null): readonly Moment[] {
  const sorted = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const moments: Moment[] = sorted.map(event => ({
    kind: 'event',
    event,
    name: eventNames[event.type],
    isKey: keyTypes.has(event.type) && event.step !== 'announced' && event.step !== 'notified',
  }))
  if (articleDay === null) return moments
  const after = sorted.findIndex(({ date }) => date.padEnd(10, '-01') > articleDay)
  const at = after === -1 ? moments.length : after
  return [...moments.slice(0, at), { kind: 'article', date: articleDay }, ...moments.slice(at)]
}
