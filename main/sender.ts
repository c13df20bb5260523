import type { Home } from './home'

/** The part of an IPC event that says who is asking. */
export interface Sender {
  readonly sender: { readonly id: number }
  /** Null once the frame has gone elsewhere or ended. */
  readonly senderFrame: { readonly parent: unknown; readonly origin: string } | null
}

/** Whether the main frame of one of our windows is asking, and still shows our page. */
export function isOurs({ sender, senderFrame }: Sender, windows: ReadonlySet<number>, home: Home): boolean {
  if (senderFrame === null) return false
  return windows.has(sender.id) && senderFrame.parent === null && senderFrame.origin === home.origin
}
