import { createIdleTimer } from './idle-timer'
import type { ReplicaFile } from './replica-file'

export interface Tending {
  /** Milliseconds without a change after which a log is folded into its snapshot. */
  readonly idle: number
  /** Milliseconds after which it is tried again to save what could not be saved. */
  readonly retryAfter: number
  /** Called with what goes wrong while nobody waits for it. */
  readonly report: (error: unknown) => void
}

/** A replica that is folded and retried without being asked. */
export interface TendedReplica extends Pick<ReplicaFile, 'read' | 'put'> {
  /** Saves what is unsaved and folds. Throws `storage` where records are lost with the program's memory. */
  close(): Promise<void>
}

/** Folds a replica's log when it is long and when the reader pauses, and tries again to save what could not be saved. */
export function tendReplica(file: ReplicaFile, { idle, retryAfter, report }: Tending): TendedReplica {
  const fold = () => void file.fold().catch(report)
  const whenIdle = createIdleTimer(idle, fold)
  const whenRested = createIdleTimer(retryAfter, () => {
    file.retry().then(whenIdle.touch, error => {
      report(error)
      whenRested.touch()
    })
  })
  return {
    read: file.read,
    async put(records) {
      try {
        await file.put(records)
      } catch (error) {
        whenRested.touch()
        throw error
      }
      if (file.isLong) fold()
      else whenIdle.touch()
    },
    async close() {
      whenIdle.stop()
      whenRested.stop()
      if (file.hasUnsaved) await file.retry().catch(report)
      try {
        await file.fold()
      } catch (error) {
        if (file.hasUnsaved) throw error
        report(error)
      }
    },
  }
}
