import { type EventName, type Events, eventChannel } from '../core/contract'
import type { Host } from '../core/ports'

/** A window's page, as far as events go. */
export interface Recipient {
  send(channel: string, payload: unknown): void
}

/** What the main process itself does on an event, before the windows hear of it. */
export type Listeners = { readonly [E in EventName]?: (payload: Events[E]) => void }

/** Carries every event to the main process's own listener and then to all windows that are open at that time. */
export function announceTo(windows: () => Iterable<Recipient>, listeners: Listeners): Host['announce'] {
  return (name, payload) => {
    listeners[name]?.(payload)
    for (const window of windows()) window.send(eventChannel(name), payload)
  }
}
