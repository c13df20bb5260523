import { dirname } from 'node:path'
import { type Files, type OpenFile, writeAll } from './files'
import { naming } from './storage-error'

/** The log that changed records are appended to. */
export interface ReplicaLog {
  /** Bytes appended since the last rotation. */
  readonly size: number
  /** Resolves once the lines are on disk. What is asked for meanwhile goes to disk together. Throws `storage`. */
  append(lines: string): Promise<void>
  /** Waits for what is under way and lets the next lines go to a new file; its number. */
  rotate(): Promise<number>
}

interface Waiting {
  readonly lines: string
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

interface ReplicaLogOptions {
  readonly files: Files
  readonly pathOf: (number: number) => string
  /** Number of the first file that may be made. */
  readonly first: number
}

/**
 * A log in numbered files, each made new: what another run of the program wrote, or what failed, is never written to
 * again. After a failure nothing is known of a file (a sync that failed once may succeed the next time without having
 * written anything), so the next lines go to a new one.
 */
export function createReplicaLog({ files, pathOf, first }: ReplicaLogOptions): ReplicaLog {
  let next = first
  let file: OpenFile | null = null
  let size = 0
  let waiting: Waiting[] = []
  let running: Promise<void> | null = null

  const open = async (): Promise<OpenFile> => {
    const path = pathOf(next)
    next += 1
    await files.makeFolder(dirname(path))
    const opened = await files.create(path)
    await files.syncFolder(dirname(path))
    return opened
  }
  const leave = async () => {
    const left = file
    file = null
    await left?.close().catch(() => {})
  }
  const write = async (lines: string) => {
    const bytes = new TextEncoder().encode(lines)
    try {
      file ??= await open()
      await writeAll(file, bytes)
      await file.sync()
    } catch (error) {
      await leave()
      throw error
    }
    size += bytes.length
  }
  const run = async () => {
    while (waiting.length > 0) {
      const together = waiting
      waiting = []
      try {
        await naming('save to', dirname(pathOf(next)), () => write(together.map(({ lines }) => lines).join('')))
        for (const { resolve } of together) resolve()
      } catch (error) {
        for (const { reject } of together) reject(error)
      }
    }
    running = null
  }

  return {
    get size() {
      return size
    },
    append: lines =>
      new Promise((resolve, reject) => {
        waiting.push({ lines, resolve, reject })
        running ??= run()
      }),
    async rotate() {
      while (running !== null) await running
      size = 0
      const number = next
      await leave()
      return number
    },
  }
}
