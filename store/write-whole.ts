import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Files, writeAll } from './files'

/** How the temporaries of `writeWhole` are named: hidden, beside the file, of its name, never the same twice. */
const temporary = /^\.(.+)\.[0-9a-f-]{36}\.tmp$/

export interface WriteOptions {
  /** Called once the new content is on disk, before it takes the file's name. */
  readonly beforeRename?: () => Promise<void>
}

/**
 * Writes a file whole or not at all, also through a power cut: into a temporary beside it, synced, renamed over it, and
 * the folder synced. Other work goes on between one piece and the next. Throws the system's errors, after the temporary
 * was taken away.
 */
export async function writeWhole(
  files: Files,
  path: string,
  pieces: Iterable<string | Uint8Array>,
  { beforeRename = async () => {} }: WriteOptions = {},
): Promise<void> {
  const folder = dirname(path)
  const beside = join(folder, `.${shortName(path)}.${randomUUID()}.tmp`)
  try {
    await writeNew(files, beside, pieces)
    await beforeRename()
    await files.rename(beside, path)
  } catch (error) {
    await files.remove(beside).catch(() => {})
    throw error
  }
  await files.syncFolder(folder)
}

async function writeNew(files: Files, path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const encoder = new TextEncoder()
  const file = await files.create(path)
  try {
    for (const piece of pieces) {
      await writeAll(file, typeof piece === 'string' ? encoder.encode(piece) : piece)
      await setImmediate()
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Takes away the temporaries of a file that an earlier end of the program left behind. `names` lie in its folder. */
export async function sweepTemporaries(files: Files, path: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    if (temporary.exec(name)?.[1] === shortName(path)) await files.remove(join(dirname(path), name))
}

/** So short that a name which a disk allows stays allowed with what is put around it. */
const shortName = (path: string) => basename(path).slice(0, 60)
