import type { Destination } from '../core/contract'

/** Places asked for from outside: passed on to a window that listens, kept for one that is not ready yet. */
export interface Destinations {
  goTo(destination: Destination): void
  /** The place asked for before the window was ready, once. From here on the window counts as listening. */
  take(): Destination | null
  /** Resolves once a window listens: what is told before that is heard by nobody. */
  listening(): Promise<void>
  /** The window that was listening has gone or starts afresh. */
  windowGone(): void
}

/** `tell` reaches the window that listens. Of several places asked for too early, the last one counts. */
export function createDestinations(tell: (destination: Destination) => void): Destinations {
  let listening = false
  const waiting: (() => void)[] = []
  let kept: Destination | null = null
  return {
    goTo(destination) {
      if (listening) tell(destination)
      else kept = destination
    },
    take() {
      const taken = kept
      kept = null
      listening = true
      for (const go of waiting.splice(0)) go()
      return taken
    },
    listening: () => (listening ? Promise.resolve() : new Promise(resolve => waiting.push(resolve))),
    windowGone() {
      listening = false
    },
  }
}
