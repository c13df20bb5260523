import { Worker } from 'node:worker_threads'
import type { IndexMessage, IndexRequest } from './requests'

/** A thread that answers requests of the index. */
export interface IndexThread {
  send(request: IndexRequest): void
  end(): Promise<void>
}

export interface ThreadEvents {
  readonly message: (message: IndexMessage) => void
  /** It ended by itself; an error of its own, or null. */
  readonly ended: (error: Error | null) => void
}

/** Starts a thread whose events are told until it ends. */
export type StartThread = (events: ThreadEvents) => IndexThread

/** Starts `store/search/worker.ts` as it was built, from its file. */
export function workerThread(file: string): StartThread {
  return ({ message, ended }) => {
    const worker = new Worker(file)
    let failure: Error | null = null
    worker.on('message', message)
    worker.on('error', error => {
      failure = error instanceof Error ? error : new Error(String(error))
    })
    worker.on('exit', () => ended(failure))
    return {
      send: request => worker.postMessage(request),
      end: async () => void (await worker.terminate()),
    }
  }
}
