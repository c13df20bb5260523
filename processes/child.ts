/** A process of Pacta's own, as the one that started it sees it. */
export interface Child<Sent, Received> {
  send(message: Sent): void
  onMessage(listener: (message: Received) => void): void
  /** Called once, when the process is no more or could not be started, whatever ended it. */
  onExit(listener: () => void): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
}

/** Starts such a process. Must not throw: one that cannot be started exits. */
export type StartChild<Sent, Received> = () => Child<Sent, Received>
