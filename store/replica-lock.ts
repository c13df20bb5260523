import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { PactaError } from '../core/result'
import { codeOf, type Files, writeAll } from './files'
import type { Processes } from './running-process'
import { naming } from './storage-error'

/** The right of one program at a time to write a replica. */
export interface ReplicaLock {
  /**
   * Takes the lock, or does nothing where it is held. Throws `denied` where another program holds it, `storage` where the
   * folder cannot be written to.
   */
  take(): Promise<void>
  release(): Promise<void>
}

interface ReplicaLockOptions {
  readonly files: Files
  readonly processes: Processes
  /** The folder that holds a folder for each article. */
  readonly folder: string
  readonly replica: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const holderSchema = z.object({
  token: z.string(),
  pid: z.number().int(),
  started: z.string().nullable(),
  at: z.number(),
})

type Holder = z.infer<typeof holderSchema>

/**
 * A lock in a file that names the process which holds it. One that was left by a process that has ended, or that a power
 * cut left without its content, is taken over.
 */
export function replicaLock({ files, processes, folder, replica, now }: ReplicaLockOptions): ReplicaLock {
  const path = join(folder, `.${replica}.lock`)
  const own: Holder = { token: randomUUID(), ...processes.self, at: now() }
  let held: Promise<void> | null = null

  const create = async (): Promise<boolean> => {
    try {
      const file = await files.create(path)
      try {
        await writeAll(file, new TextEncoder().encode(`${JSON.stringify(own)}\n`))
      } finally {
        await file.close()
      }
      // Until it was written it may have looked like one that a power cut left, and been taken over.
      return (await readHolder(files, path))?.token === own.token
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    }
  }
  const isLeftOver = (holder: Holder | null) => holder === null || !processes.isRunning(holder, holder.at)

  /** Two programs may find the same left-over lock: each moves aside what it finds, and looks at what it has moved. */
  const clear = async (found: Holder | null): Promise<void> => {
    const aside = join(folder, `.${replica}.${own.token}.lock`)
    await files.rename(path, aside).catch(ifThere)
    const moved = await readHolder(files, aside)
    if (moved?.token !== found?.token && !isLeftOver(moved)) await files.rename(aside, path)
    else await files.remove(aside)
  }
  const take = async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (await create()) return
      const holder = (await readHolder(files, path)) ?? (await readLater(files, path))
      if (!isLeftOver(holder)) throw inUse(path, holder)
      await clear(holder)
    }
    throw inUse(path, await readHolder(files, path))
  }

  return {
    take() {
      if (held !== null) return held
      held = naming('lock', folder, take)
      held.catch(() => {
        held = null
      })
      return held
    },
    async release() {
      if (held === null) return
      held = null
      const holder = await readHolder(files, path)
      if (holder?.token === own.token) await files.remove(path)
    },
  }
}

/** Whoever has just made the file is about to write into it. */
async function readLater(files: Files, path: string): Promise<Holder | null> {
  await setTimeout(100)
  return readHolder(files, path)
}

async function readHolder(files: Files, path: string): Promise<Holder | null> {
  const bytes = await files.read(path)
  if (bytes === null) return null
  try {
    return holderSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return null
  }
}

function ifThere(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error
}

function inUse(path: string, holder: Holder | null): PactaError {
  const who = holder === null ? 'Another program' : `Another Pacta (process ${holder.pid})`
  return new PactaError(
    'denied',
    `${who} has this library open as the same device. Close it first. If none is running, delete ${path}.`,
  )
}
