import type { FromWorker, ToWorker } from './messages'

/** A process that imports one source at a time: what a host must be able to do with one. */
export interface ImportProcess {
  send(message: ToWorker): void
  onMessage(listener: (message: FromWorker) => void): void
  /** Called once, when the process is no more or could not be started, whatever ended it. */
  onExit(listener: () => void): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
}

/** Starts such a process. Must not throw: one that cannot be started exits. */
export type StartProcess = () => ImportProcess
