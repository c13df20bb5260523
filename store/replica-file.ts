import type { AnnotationRecord, Replica } from '../core/annotation/record'
import { PactaError } from '../core/result'
import { type LoadReplicaOptions, loadReplica } from './load-replica'
import { logLine } from './log-line'
import { createReplicaLog } from './replica-log'
import { logsAmong } from './replica-names'
import { naming } from './storage-error'
import { sweepTemporaries } from './write-whole'

/** This device's annotations of one article: a snapshot that any tool can read, and logs of what changed since. */
export interface ReplicaFile {
  read(): Replica
  /**
   * Resolves once the records are on disk. Throws `storage` where that fails: the records count all the same, and go to
   * disk with the next ones or at the next `retry`. Throws `denied` for files that may not be changed.
   */
  put(records: readonly AnnotationRecord[]): Promise<void>
  /** Tries again to bring to disk what could not be saved. Throws `storage`. */
  retry(): Promise<void>
  /** Takes what the logs hold into the snapshot. Throws `storage`; nothing is missing then, for the logs stay. */
  fold(): Promise<void>
  /** Whether there are records that are not on disk. */
  readonly hasUnsaved: boolean
  /** True once the logs have grown so long that they should be folded while the reader goes on. */
  readonly isLong: boolean
}

export interface OpenReplicaOptions extends Omit<LoadReplicaOptions, 'readOnly' | 'names'> {
  /** The folder of the article. */
  readonly folder: string
  /** Called before a file is made. */
  readonly beforeWriting: () => Promise<void>
}

/** A log of fewer bytes is never long. */
const shortLog = 512 * 1024

/** Opens this device's replica of an article. Throws `storage` where its files cannot be reached. */
export async function openReplica(options: OpenReplicaOptions): Promise<ReplicaFile> {
  const { files, problems, paths, folder, beforeWriting } = options
  const listNames = () => naming('read', folder, () => files.list(folder))
  const names = await listNames()
  await sweepTemporaries(files, paths.snapshot, names).catch(problems.report)
  const { db, records, denied, logs, emptyLog } = await loadReplica({ ...options, names, readOnly: false })

  const log = createReplicaLog({
    files,
    pathOf: paths.log,
    first: firstLog(db.data.log, logs),
    empty: emptyLog,
    beforeCreate: beforeWriting,
    onGone: path => problems.report(goneFile(path)),
  })
  let hasUnfolded = logs.some(number => number >= db.data.log && number !== emptyLog)
  let lastFold: Promise<void> = Promise.resolve()

  const fold = async () => {
    if (!hasUnfolded || denied !== null) return
    await beforeWriting()
    const before = db.data
    hasUnfolded = false
    try {
      const next = await log.rotate()
      db.data = { ...before, log: next }
      await db.write()
    } catch (error) {
      db.data = before
      hasUnfolded = true
      throw error
    }
    // The snapshot before this one is kept as a copy, and so are the logs that lead from there to here.
    const old = logsAmong(await listNames(), paths.replica).filter(number => number < before.log)
    for (const number of old) await naming('remove', paths.log(number), () => files.remove(paths.log(number)))
  }

  return {
    read: () => ({ replica: paths.replica, annotations: records.list() }),
    async put(changed) {
      if (denied !== null) throw denied
      hasUnfolded = true
      const whole = changed.map(records.put)
      try {
        await log.append(whole.map(logLine))
      } catch (error) {
        throw keptChange(error)
      }
    },
    async retry() {
      if (!log.hasUnsaved) return
      hasUnfolded = true
      await log.append([])
    },
    fold() {
      lastFold = lastFold.then(fold, fold)
      return lastFold
    },
    get hasUnsaved() {
      return log.hasUnsaved
    },
    get isLong() {
      return log.size > shortLog && log.count > db.data.annotations.length
    },
  }
}

/** A number that no log in the folder has, nor one that its snapshot names: that one is made by a fold, or not at all. */
function firstLog(named: number, logs: readonly number[]): number {
  return Math.max(named === 0 ? 0 : named + 1, ...logs.map(number => number + 1))
}

/** Tells of a change that could not be saved that it is not lost. */
function keptChange(error: unknown): unknown {
  if (!(error instanceof PactaError)) return error
  const promise = 'Your change is kept while Pacta runs, and saved as soon as that is possible.'
  return new PactaError(error.code, `${error.message} ${promise}`)
}

function goneFile(path: string): PactaError {
  return new PactaError(
    'storage',
    `${path} was deleted or replaced while Pacta was writing to it. Everything in it was written again; nothing is missing.`,
  )
}
