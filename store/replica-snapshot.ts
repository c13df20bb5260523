import { basename, dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import { PactaError } from '../core/result'
import { type Files, isAbsence } from './files'
import { isAboutContent, reasonOf } from './json-file'
import type { Problems } from './problems'
import { readText } from './read-text'
import { parseReplica, type ReplicaData, replicaText } from './replica-data'
import type { ReplicaNames } from './replica-names'
import { damagedFile, setAside } from './set-aside'
import { naming } from './storage-error'
import { writeWhole } from './write-whole'

export interface ReplicaSnapshotOptions {
  readonly files: Files
  readonly problems: Problems
  readonly paths: ReplicaNames
  /** True where nothing may be changed: the snapshot of another device, or a program beside the app. */
  readonly readOnly: boolean
}

/**
 * A replica's snapshot under lowdb. One that does not parse is set aside, never overwritten, and the one before it is
 * used; with the logs, which are kept as long as that one needs them, nothing is missing.
 */
export function replicaSnapshot({ files, problems, paths, readOnly }: ReplicaSnapshotOptions): Adapter<ReplicaData> {
  const { snapshot, backup } = paths
  let known: string | null = null

  const parse = async (path: string): Promise<ReplicaData | null> => {
    const text = await readText(files, path)
    return text === null ? null : parseReplica(JSON.parse(text))
  }
  const readBackup = async (): Promise<ReplicaData | null> => {
    try {
      return await parse(backup)
    } catch (error) {
      if (!isAboutContent(error)) throw error
      problems.report(damagedFile(backup, reasonOf(error), null, 'It was the copy of an earlier state.'))
      return null
    }
  }
  const markNow = () => naming('read', snapshot, () => files.mark(snapshot))

  /** What another program put in the snapshot's place is not ours to overwrite. */
  const keepReplaced = async () => {
    const mark = await markNow()
    if (mark === null || mark === known) return
    const aside = await setAside(files, snapshot, 'replaced')
    problems.report(replacedFile(snapshot, aside))
  }
  /** Where it cannot be moved now, it is moved before the next one is written. */
  const moveDamaged = async (): Promise<string | null> => {
    known = null
    try {
      return readOnly ? null : await setAside(files, snapshot, 'damaged')
    } catch (error) {
      problems.report(error)
      return null
    }
  }
  const keepAsBackup = async () => {
    await keepReplaced()
    try {
      await files.rename(snapshot, backup)
    } catch (error) {
      if (!isAbsence(error)) throw error
    }
  }

  return {
    async read() {
      known = await markNow()
      try {
        return (await parse(snapshot)) ?? (await readBackup())
      } catch (error) {
        if (!isAboutContent(error)) throw error
        const earlier = await readBackup()
        const instead = earlier === null ? 'There is no earlier copy.' : 'An earlier copy is used in its place.'
        problems.report(damagedFile(snapshot, reasonOf(error), await moveDamaged(), instead))
        return earlier
      }
    },
    write(data) {
      const pieces = replicaText({ ...data, annotations: [...data.annotations] })
      return naming('write', snapshot, async () => {
        await files.makeFolder(dirname(snapshot))
        await writeWhole(files, snapshot, pieces, { beforeRename: keepAsBackup })
        known = await markNow()
      })
    },
  }
}

function replacedFile(path: string, aside: string): PactaError {
  return new PactaError(
    'damaged',
    `${path} was changed by another program while Pacta had it open. What that program wrote is kept as ${basename(aside)}.`,
  )
}
