import { Low } from 'lowdb'
import type { AnnotationRecord, Replica } from '../core/annotation/record'
import { PactaError } from '../core/result'
import type { Files } from './files'
import { logLine, readLog } from './log-line'
import type { Problems } from './problems'
import { readText } from './read-text'
import { currentVersion, type ReplicaData, readEntries, tooNew } from './replica-data'
import { createReplicaLog } from './replica-log'
import { logsAmong, replicaNames } from './replica-names'
import { replicaSnapshot } from './replica-snapshot'
import { naming } from './storage-error'

/** One device's annotations of one article: a snapshot that any tool can read, and logs of what changed since. */
export interface ReplicaFile {
  read(): Replica
  /** Resolves once the records are on disk. Throws `storage`; then nothing of them counts. */
  put(records: readonly AnnotationRecord[]): Promise<void>
  /** Takes what the logs hold into the snapshot. Nothing is missing when that fails: the logs stay. */
  fold(): Promise<void>
  /** True once the logs have grown so long that they should be folded while the reader goes on. */
  readonly isLong: boolean
}

export interface ReplicaFileOptions {
  readonly files: Files
  readonly problems: Problems
  /** The folder of the article. */
  readonly folder: string
  readonly replica: string
  /** True for the replica of another device, and for a program that changes nothing. */
  readonly readOnly: boolean
}

/** Logs shorter than this many bytes are never long. */
const shortLog = 64 * 1024
/** What a record takes in a snapshot, in bytes, as a rule. */
const usualRecord = 700

/** Opens a replica and reads all of it. Throws `storage` where its files cannot be reached. */
export async function openReplica({
  files,
  problems,
  folder,
  replica,
  readOnly,
}: ReplicaFileOptions): Promise<ReplicaFile> {
  const names = replicaNames(folder, replica)
  const snapshot = replicaSnapshot({ files, problems, names, readOnly })
  const db = new Low<ReplicaData>(snapshot, { version: currentVersion, replica, log: 0, annotations: [] })
  await db.read()
  const denied = tooNew(db.data, names.snapshot)
  if (denied !== null) problems.report(denied)
  const { records, unreadable } = readEntries(db.data.annotations)
  if (unreadable.length > 0) problems.report(unreadableEntries(names.snapshot, unreadable.length))

  const logNumbers = async () => logsAmong(await naming('read', folder, () => files.list(folder)), replica)
  const numbers = await logNumbers()
  const current = numbers.filter(number => number >= db.data.log)
  for (const number of current) {
    const { records: logged, damagedLines } = readLog((await readText(files, names.log(number))) ?? '')
    for (const record of logged) records.set(record.id, record)
    if (damagedLines > 0) problems.report(damagedLog(names.log(number), damagedLines))
  }

  const first = Math.max(db.data.log, ...numbers.map(number => number + 1))
  const log = createReplicaLog({ files, pathOf: names.log, first })
  let hasUnfolded = current.length > 0
  let folding: Promise<void> | null = null

  const fold = async () => {
    if (!hasUnfolded || denied !== null || readOnly) return
    const lastFold = db.data.log
    const next = await log.rotate()
    hasUnfolded = false
    try {
      db.data = { ...db.data, log: next, annotations: [...records.values(), ...unreadable] }
      await db.write()
    } catch (error) {
      db.data = { ...db.data, log: lastFold }
      hasUnfolded = true
      throw error
    }
    // The snapshot before this one is kept as a copy, and so are the logs that lead from there to here.
    for (const number of await logNumbers()) if (number < lastFold) await files.remove(names.log(number))
  }

  return {
    read: () => ({ replica, annotations: [...records.values()] }),
    async put(changed) {
      if (denied !== null) throw denied
      if (readOnly)
        throw new PactaError('denied', `${names.snapshot} belongs to another device and is not changed here.`)
      await log.append(changed.map(logLine).join(''))
      for (const record of changed) records.set(record.id, record)
      hasUnfolded = true
    },
    fold() {
      folding ??= fold().finally(() => {
        folding = null
      })
      return folding
    },
    get isLong() {
      return log.size > Math.max(shortLog, 2 * usualRecord * records.size)
    },
  }
}

function unreadableEntries(path: string, count: number): PactaError {
  const entries = count === 1 ? '1 entry' : `${count} entries`
  return new PactaError(
    'damaged',
    `${path}: ${entries} cannot be read by this version of Pacta. They stay in the file.`,
  )
}

function damagedLog(path: string, count: number): PactaError {
  const lines = count === 1 ? '1 line is' : `${count} lines are`
  return new PactaError('damaged', `${path}: ${lines} damaged and left out. The changes written there may be missing.`)
}
