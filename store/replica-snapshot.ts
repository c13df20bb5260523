import { dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import { type Files, isAbsence } from './files'
import { isAboutContent, reasonOf } from './json-file'
import type { Problems } from './problems'
import { readText } from './read-text'
import { parseReplica, type ReplicaData } from './replica-data'
import type { ReplicaNames } from './replica-names'
import { setAside, wasSetAside } from './set-aside'
import { naming } from './storage-error'
import { sweepTemporaries, writeWhole } from './write-whole'

export interface ReplicaSnapshotOptions {
  readonly files: Files
  readonly problems: Problems
  readonly names: ReplicaNames
  /** True where nothing may be changed: the snapshot of another device, or a program beside the app. */
  readonly readOnly: boolean
}

/**
 * A replica's snapshot under lowdb. One that does not parse is set aside, never overwritten, and the one before it is
 * used; with the logs, which are kept as long as that one needs them, nothing is missing.
 */
export function replicaSnapshot({ files, problems, names, readOnly }: ReplicaSnapshotOptions): Adapter<ReplicaData> {
  const parse = async (path: string): Promise<ReplicaData | null> => {
    const text = await readText(files, path)
    return text === null ? null : parseReplica(JSON.parse(text.replace(/^\uFEFF/, '')))
  }
  const readBackup = async (): Promise<ReplicaData | null> => {
    try {
      return await parse(names.backup)
    } catch (error) {
      if (!isAboutContent(error)) throw error
      problems.report(error)
      return null
    }
  }
  return {
    async read() {
      if (!readOnly) await sweepTemporaries(files, names.snapshot)
      try {
        return (await parse(names.snapshot)) ?? (await readBackup())
      } catch (error) {
        if (!isAboutContent(error)) throw error
        const backup = await readBackup()
        const instead = backup === null ? 'No earlier copy is there.' : 'The copy before it is used.'
        const aside = readOnly ? names.snapshot : await setAside(files, names.snapshot)
        problems.report(wasSetAside(names.snapshot, aside, reasonOf(error), instead))
        return backup
      }
    },
    write: data =>
      naming('write', names.snapshot, async () => {
        await files.makeFolder(dirname(names.snapshot))
        await keepCopy(files, names)
        await writeWhole(files, names.snapshot, `${JSON.stringify(data, null, 1)}\n`)
      }),
  }
}

async function keepCopy(files: Files, { snapshot, backup }: ReplicaNames): Promise<void> {
  try {
    await files.copyName(snapshot, backup)
  } catch (error) {
    if (!isAbsence(error)) throw error
  }
}
