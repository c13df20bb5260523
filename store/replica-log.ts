import { dirname } from 'node:path'
import { type Files, type OpenFile, writeAll } from './files'
import { logHead } from './log-line'
import { storageError } from './storage-error'

/** The log that changed records are appended to. */
export interface ReplicaLog {
  /** Bytes appended since the last rotation. */
  readonly size: number
  /** How often something was appended since then. */
  readonly count: number
  /** Whether there are lines that are not on disk. */
  readonly hasUnsaved: boolean
  /**
   * Resolves once the lines are on disk. What is asked for meanwhile goes to disk together. Throws `storage`; the lines
   * are kept then, and go to disk before the next ones.
   */
  append(lines: readonly Uint8Array[]): Promise<void>
  /** Waits for what is under way and lets the next lines go to a new file; the number from which on files are new. */
  rotate(): Promise<number>
}

interface Waiting {
  readonly lines: readonly Uint8Array[]
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** A file of the log, and what it holds: it is all written again where the file is taken away. */
interface LogFile {
  readonly path: string
  readonly file: OpenFile
  readonly saved: Uint8Array[]
}

interface ReplicaLogOptions {
  readonly files: Files
  readonly pathOf: (number: number) => string
  /** Number of the first file that may be made. */
  readonly first: number
  /** Called before a file is made. */
  readonly beforeCreate: () => Promise<void>
  /** Called with the path of a file that somebody deleted while it was written to. Nothing is missing. */
  readonly onGone: (path: string) => void
}

/**
 * A log in numbered files, each made new: what another run of the program wrote, or what failed, is never written to
 * again. After a failure nothing is known of a file (a sync that failed once may succeed the next time without having
 * written anything), so the next lines go to a new one.
 */
export function createReplicaLog({ files, pathOf, first, beforeCreate, onGone }: ReplicaLogOptions): ReplicaLog {
  let next = first
  let log: LogFile | null = null
  let size = 0
  let count = 0
  let unsaved: Uint8Array[] = []
  let waiting: Waiting[] = []
  let running: Promise<void> | null = null

  const open = async (): Promise<LogFile> => {
    const path = pathOf(next)
    const folder = dirname(path)
    next += 1
    await beforeCreate()
    await files.makeFolder(folder)
    const file = await files.create(path)
    log = { path, file, saved: [] }
    await write(log, [logHead])
    await files.syncFolder(folder)
    await files.syncFolder(dirname(folder))
    return log
  }
  const write = async ({ file }: LogFile, lines: readonly Uint8Array[]) => {
    const [first] = lines
    const bytes = first !== undefined && lines.length === 1 ? first : Buffer.concat(lines)
    await writeAll(file, bytes)
    size += bytes.length
  }
  const leave = async () => {
    const left = log
    log = null
    await left?.file.close().catch(() => {})
    return left
  }
  /** Leaves a file that failed; one that nobody relies on goes, so that a full disk is not littered with them. */
  const giveUp = async () => {
    const left = await leave()
    if (left?.saved.length === 0) await files.remove(left.path).catch(() => {})
  }
  /** Brings all that is unsaved to disk. */
  const save = async (): Promise<void> => {
    const to = log ?? (await open())
    await write(to, unsaved)
    if (await to.file.sync()) {
      for (const line of unsaved) to.saved.push(line)
      count += unsaved.length
      unsaved = []
      return
    }
    await leave()
    unsaved = [...to.saved, ...unsaved]
    onGone(to.path)
    await save()
  }
  const run = async () => {
    while (waiting.length > 0) {
      const together = waiting
      waiting = []
      for (const { lines } of together) for (const line of lines) unsaved.push(line)
      try {
        await save()
        for (const { resolve } of together) resolve()
      } catch (error) {
        await giveUp()
        const problem = storageError('save to', dirname(pathOf(next)), error)
        for (const { reject } of together) reject(problem)
      }
    }
    running = null
  }

  return {
    get size() {
      return size
    },
    get count() {
      return count
    },
    get hasUnsaved() {
      return unsaved.length > 0
    },
    append: lines =>
      new Promise((resolve, reject) => {
        waiting.push({ lines, resolve, reject })
        running ??= run()
      }),
    async rotate() {
      while (running !== null) await running
      const number = next
      size = 0
      count = 0
      await leave()
      return number
    },
  }
}
