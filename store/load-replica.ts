import { Low } from 'lowdb'
import { PactaError } from '../core/result'
import type { Files } from './files'
import { isEmptyLog, type LogContent, readLog } from './log-line'
import type { Problems } from './problems'
import { currentVersion, type ReplicaData, tooNew } from './replica-data'
import { logsAmong, type ReplicaNames } from './replica-names'
import { type ReplicaRecords, replicaRecords } from './replica-records'
import { replicaSnapshot } from './replica-snapshot'
import { naming } from './storage-error'

export interface LoadReplicaOptions {
  readonly files: Files
  readonly problems: Problems
  readonly paths: ReplicaNames
  /** The names in the article's folder. */
  readonly names: readonly string[]
  /** True for the replica of another device, and for a program that changes nothing. */
  readonly readOnly: boolean
}

/** A replica as its files tell it. */
export interface LoadedReplica {
  /** The data, with what the logs say put in. */
  readonly db: Low<ReplicaData>
  /** The records among `db.data.annotations`; a record put here is put there. */
  readonly records: ReplicaRecords
  /** Why the files must not be changed; null where they may be. */
  readonly denied: PactaError | null
  /** The numbers of the logs in the folder. */
  readonly logs: readonly number[]
  /** Number of the log that the snapshot was made with, where nothing was ever appended to it; else null. */
  readonly emptyLog: number | null
}

interface LogFile extends LogContent {
  readonly isEmpty: boolean
}

/** Reads a replica's snapshot and the logs that go on from it. Throws `storage` where its files cannot be reached. */
export async function loadReplica(options: LoadReplicaOptions): Promise<LoadedReplica> {
  const { problems, paths, names } = options
  const { replica } = paths
  const db = new Low<ReplicaData>(replicaSnapshot(options), emptyReplica(replica))
  await db.read()
  const entries = [...db.data.annotations]
  db.data = { ...db.data, annotations: entries }

  const logs = logsAmong(names, replica)
  const unfolded = logs.filter(number => number >= db.data.log)
  const contents = await Promise.all(unfolded.map(number => readLogFile(options, paths.log(number))))
  const records = replicaRecords(entries)
  for (const { entries: put } of contents) for (const entry of put) records.putEntry(entry)

  const denied = tooNew(Math.max(db.data.version, ...contents.map(({ version }) => version)), paths.snapshot)
  if (denied !== null) problems.report(denied)
  else if (records.unreadable > 0) problems.report(unreadableEntries(paths.snapshot, records.unreadable))
  return { db, records, denied, logs, emptyLog: emptyLogOf(db.data, unfolded, contents) }
}

/**
 * Only a log that its own snapshot names: that one was made, and its name was on disk, before the snapshot was. Where there
 * is no snapshot, the number is 0, and nothing is known of the log with it.
 */
function emptyLogOf({ log }: ReplicaData, unfolded: readonly number[], contents: readonly LogFile[]): number | null {
  return log > 0 && unfolded.length === 1 && unfolded[0] === log && contents[0]?.isEmpty ? log : null
}

function emptyReplica(replica: string): ReplicaData {
  return { version: currentVersion, replica, log: 0, annotations: [] }
}

async function readLogFile({ files, problems }: LoadReplicaOptions, path: string): Promise<LogFile> {
  const bytes = (await naming('read', path, () => files.read(path))) ?? new Uint8Array()
  const content = readLog(bytes)
  if (content.damagedLines > 0) problems.report(damagedLog(path, content.damagedLines))
  return { ...content, isEmpty: isEmptyLog(bytes) }
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
