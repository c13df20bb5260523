import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { type Files, writeAll } from './files'

/** How the temporaries of `writeWhole` are named: hidden, beside the file, of its name, never the same twice. */
const temporary = /^\.(.+)\.[0-9a-f-]{36}\.tmp$/

/**
 * Writes a file whole or not at all, also through a power cut: into a temporary beside it, synced, renamed over it, and
 * the folder synced. Throws the system's errors, after the temporary was taken away.
 */
export async function writeWhole(files: Files, path: string, text: string): Promise<void> {
  const folder = dirname(path)
  const beside = join(folder, `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const file = await files.create(beside)
    try {
      await writeAll(file, new TextEncoder().encode(text))
      await file.sync()
    } finally {
      await file.close()
    }
    await files.rename(beside, path)
  } catch (error) {
    await files.remove(beside).catch(() => {})
    throw error
  }
  await files.syncFolder(folder)
}

/** Takes away the temporaries of a file that an earlier end of the program left behind. */
export async function sweepTemporaries(files: Files, path: string): Promise<void> {
  const folder = dirname(path)
  for (const name of await files.list(folder))
    if (temporary.exec(name)?.[1] === basename(path)) await files.remove(join(folder, name))
}
