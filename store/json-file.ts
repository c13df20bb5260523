import { dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import { z } from 'zod'
import type { Files } from './files'
import type { Problems } from './problems'
import { readText } from './read-text'
import { damagedFile, setAside } from './set-aside'
import { naming } from './storage-error'
import { sweepTemporaries, writeWhole } from './write-whole'

export interface JsonFileOptions<T> {
  readonly files: Files
  readonly problems: Problems
  /** The data of a file's JSON; throws for JSON that is something else. */
  readonly parse: (json: unknown) => T
  /** What is used where the file is damaged, for the message: `Pacta begins with its usual settings.` */
  readonly instead: string
  /** True where nothing may be changed: no file is written, swept or set aside. */
  readonly readOnly: boolean
}

/**
 * A JSON file under lowdb that outlives crashes, power cuts and full disks: written whole or not at all, and a file that
 * does not parse is set aside under a new name, never overwritten.
 */
export function jsonFile<T>(path: string, options: JsonFileOptions<T>): Adapter<T> {
  const { files, problems, parse, instead, readOnly } = options
  const sweep = async () => sweepTemporaries(files, path, await files.list(dirname(path)))
  return {
    async read() {
      if (!readOnly) await naming('read', dirname(path), sweep)
      try {
        const text = await readText(files, path)
        return text === null ? null : parse(JSON.parse(text))
      } catch (error) {
        if (!isAboutContent(error)) throw error
        const aside = readOnly ? null : await setAside(files, path, 'damaged')
        problems.report(damagedFile(path, reasonOf(error), aside, instead))
        return null
      }
    },
    write: data =>
      naming('write', path, async () => {
        await files.makeFolder(dirname(path))
        await writeWhole(files, path, [`${JSON.stringify(data, null, 2)}\n`])
      }),
  }
}

/** Whether an error says that a file's content is wrong, not that the file cannot be reached. */
export function isAboutContent(error: unknown): boolean {
  return !(error instanceof Error && 'code' in error && error.code === 'storage')
}

/** The first line of a message, without its full stop, to stand in brackets. */
export function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0] ?? ''
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').replace(/\.$/, '')
}
