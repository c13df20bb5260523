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
  /**
   * Waits for what is under way and makes the file that the next lines go to; its number. Throws `storage`; the next lines
   * go to a new file then, too.
   */
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
  /** Number of a file that an earlier rotation made and nothing was appended to; null where there is none. */
  readonly empty: number | null
  /** Called before a file is made. */
  readonly beforeCreate: () => Promise<void>
  /** Called with the path of a file that somebody deleted while it was written to. Nothing is missing. */
  readonly onGone: (path: string) => void
}

/**
 * A log in numbered files: what another run of the program wrote, or what failed, is never written to again. A rotation
 * leaves a file without lines behind, so that the next change waits for one sync only and not for those of the folder too;
 * nobody relies on its content, and the first append writes it anew with the page that it is on. After a failure nothing is known of a file (a sync that failed once may succeed the next time without having
 * written anything), so the next lines go to a new one.
 */
export function createReplicaLog(options: ReplicaLogOptions): ReplicaLog {
  const { files, pathOf, beforeCreate, onGone } = options
  let next = options.first
  let empty = options.empty
  let log: LogFile | null = null
  let size = 0
  let count = 0
  let unsaved: Uint8Array[] = []
  let waiting: Waiting[] = []
  let running: Promise<void> | null = null

  const open = async (): Promise<LogFile> => {
    log = await openEmpty()
    return log ?? make()
  }
  const openEmpty = async (): Promise<LogFile | null> => {
    if (empty === null) return null
    const path = pathOf(empty)
    empty = null
    await beforeCreate()
    const file = await files.reopen(path, logHead.length)
    return file === null ? null : { path, file, saved: [] }
  }
  const make = async (): Promise<LogFile> => {
    const path = pathOf(next)
    const folder = dirname(path)
    next += 1
    await beforeCreate()
    await files.makeFolder(folder)
    const file = await files.create(path)
    log = { path, file, saved: [] }
    await write(log, [logHead])
    await Promise.all([files.syncFolder(folder), files.syncFolder(dirname(folder))])
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
  const renew = async () => {
    const number = next
    await leave()
    size = 0
    count = 0
    try {
      const { file } = await make()
      await file.sync()
    } catch (error) {
      await giveUp()
      throw storageError('save to', dirname(pathOf(next)), error)
    }
    await leave()
    empty = number
    return number
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
      const renewing = renew()
      running = renewing.then(run, run)
      return renewing
    },
  }
}
