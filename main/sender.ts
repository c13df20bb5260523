import type { Home } from './home'

/** The part of an IPC event that says who is asking. */
export interface Sender {
  readonly sender: { readonly id: number }
  /** Null once the frame has gone elsewhere or ended. */
  readonly senderFrame: { readonly parent: unknown; readonly origin: string; readonly url: string } | null
}

/** Whether the main frame of one of our windows is asking, and still shows our page. */
export function isOurs({ sender, senderFrame }: Sender, windows: ReadonlySet<number>, home: Home): boolean {
  if (senderFrame === null || senderFrame.parent !== null || !windows.has(sender.id)) return false
  // An empty page inherits the origin of the page that made it, so the address counts as well.
  return senderFrame.origin === home.origin && senderFrame.url.replace(/#.*/, '') === home.page
}
