import type { ImportProcess } from '../../../../importers/worker/import-process'
import type { FromWorker, ToWorker } from '../../../../importers/worker/messages'

/** A process that lives in memory, and what a test sees and does of it. */
export interface MemoryProcess {
  readonly process: ImportProcess
  readonly isKilled: () => boolean
  /** It ends by itself. */
  readonly crash: () => void
}

/** A process that does with each message what `react` says. */
export function memoryProcess(
  react: (message: ToWorker, answer: (message: FromWorker) => void) => void,
): MemoryProcess {
  let listener: (message: FromWorker) => void = () => {}
  let exit: () => void = () => {}
  let killed = false
  return {
    process: {
      send: message => queueMicrotask(() => killed || react(message, answer => killed || listener(answer))),
      onMessage: added => {
        listener = added
      },
      onExit: added => {
        exit = added
      },
      kill() {
        killed = true
        queueMicrotask(() => exit())
      },
    },
    isKilled: () => killed,
    crash: () => exit(),
  }
}
