import { join } from 'node:path'
import type { Replica } from '../core/annotation/record'
import type { AnnotationStore } from '../core/ports'
import { PactaError } from '../core/result'
import { canBeId } from './article-names'
import type { Files } from './files'
import { loadReplica } from './load-replica'
import type { Problems } from './problems'
import { openReplica } from './replica-file'
import { replicaNames, replicasAmong } from './replica-names'
import { naming } from './storage-error'
import { type TendedReplica, type Tending, tendReplica } from './tend-replica'
import { sweepTemporaries } from './write-whole'

export interface AnnotationFolder extends AnnotationStore {
  /**
   * Takes away what an earlier end of the program left half-written beside this device's files, in the folders of articles
   * that are not open; the others were swept when they were opened.
   */
  sweep(): Promise<void>
  /**
   * Brings to disk what could not be saved, and folds every log into its snapshot. Called when the program ends; what was
   * saved is safe without it. Throws `storage` where records are lost with the program's memory.
   */
  close(): Promise<void>
}

export interface AnnotationFolderOptions extends Partial<Omit<Tending, 'report'>> {
  readonly files: Files
  readonly problems: Problems
  /** The folder that holds a folder for each article. */
  readonly folder: string
  readonly replica: string
  readonly readOnly: boolean
  /** Called before a file is made. */
  readonly beforeWriting?: () => Promise<void>
}

/**
 * Annotations as `ARTICLE/REPLICA.json` and its logs. This device writes its own replica only, and keeps it open; those of
 * other devices are read anew each time, for another program may bring new ones.
 */
export function annotationFolder(options: AnnotationFolderOptions): AnnotationFolder {
  const { files, problems, folder, replica, readOnly, idle = 5000, retryAfter = 2000 } = options
  const { beforeWriting = async () => {} } = options
  const { report } = problems
  const open = new Map<string, Promise<TendedReplica>>()
  let lastSweep: Promise<void> = Promise.resolve()
  let isClosing = false

  const openOwn = (articleId: string): Promise<TendedReplica> => {
    const known = open.get(articleId)
    if (known !== undefined) return known
    const at = folderOf(folder, articleId)
    const file = openReplica({ files, problems, paths: replicaNames(at, replica), folder: at, beforeWriting })
    const opening = file.then(opened => tendReplica(opened, { idle, retryAfter, report }))
    open.set(articleId, opening)
    opening.catch(() => open.delete(articleId))
    return opening
  }
  const readFrom = async (at: string, names: readonly string[], name: string): Promise<Replica> => {
    const paths = replicaNames(at, name)
    const { records } = await loadReplica({ files, problems, paths, names, readOnly: true })
    return { replica: name, annotations: records.list() }
  }
  /** What says of an article's files that they are as they were; empty where there are none. */
  const markOf = async (articleId: string): Promise<string> => {
    const at = join(folder, articleId)
    const names = await files.list(at).catch(() => [])
    const marks = await Promise.all(
      names.filter(isAnnotations).map(name => files.mark(join(at, name)).catch(() => null)),
    )
    return marks.join(' ')
  }
  const sweep = async () => {
    await beforeWriting()
    for (const name of await files.list(folder)) {
      if (isClosing) return
      const at = join(folder, name)
      // Litter harms nobody, and not all that lies here is a folder: what cannot be swept is passed over.
      const names = await files.list(at).catch(() => [])
      // What is half-written in an article that was opened meanwhile may be written just now.
      if (!open.has(name)) await sweepTemporaries(files, replicaNames(at, replica).snapshot, names).catch(() => {})
    }
  }
  /** Another device's files are not ours to mend: what cannot be read is reported and left out. */
  const readOther = async (at: string, names: readonly string[], name: string): Promise<readonly Replica[]> => {
    try {
      return [await readFrom(at, names, name)]
    } catch (error) {
      if (!(error instanceof PactaError)) throw error
      report(error)
      return []
    }
  }

  return {
    replica,
    async read(articleId) {
      const at = folderOf(folder, articleId)
      const names = await naming('read', at, () => files.list(at))
      const others = replicasAmong(names).filter(name => name !== replica)
      const own = readOnly ? readFrom(at, names, replica) : openOwn(articleId).then(file => file.read())
      const read = await Promise.all([own.then(found => [found]), ...others.map(name => readOther(at, names, name))])
      return read.flat()
    },
    async stamps() {
      const names = await naming('read', folder, () => files.list(folder))
      const marked = await Promise.all(names.filter(canBeId).map(async name => [name, await markOf(name)] as const))
      return new Map(marked.filter(([, mark]) => mark !== ''))
    },
    async remove(articleId) {
      if (readOnly) throw readingOnly()
      const at = folderOf(folder, articleId)
      await open.get(articleId)?.then(file => file.close())
      open.delete(articleId)
      for (const name of await naming('read', at, () => files.list(at))) {
        const path = join(at, name)
        await naming('remove', path, () => files.remove(path))
      }
    },
    async put(articleId, records) {
      if (readOnly) throw readingOnly()
      await (await openOwn(articleId)).put(records)
    },
    sweep() {
      if (!readOnly) lastSweep = lastSweep.then(sweep)
      return lastSweep
    },
    async close() {
      isClosing = true
      await lastSweep.catch(() => {})
      const opened = await Promise.allSettled(open.values())
      const closing = opened.map(async file => file.status === 'fulfilled' && file.value.close())
      for (const closed of await Promise.allSettled(closing)) if (closed.status === 'rejected') throw closed.reason
    },
  }
}

const isAnnotations = (name: string) => /\.(json|log)$/.test(name)

function readingOnly(): PactaError {
  return new PactaError('denied', 'This library is open for reading only.')
}

/** Throws `invalid` for an id that leads elsewhere. */
function folderOf(folder: string, articleId: string): string {
  if (!canBeId(articleId))
    throw new PactaError('invalid', `${articleId} is not an article’s id; an id is a file’s name without its ending.`)
  return join(folder, articleId)
}
