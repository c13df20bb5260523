import { join } from 'node:path'
import type { AnnotationStore } from '../core/ports'
import type { Files } from './files'
import type { Problems } from './problems'
import { openReplica, type ReplicaFile } from './replica-file'
import { replicasAmong } from './replica-names'
import { naming } from './storage-error'

export interface AnnotationFolder extends AnnotationStore {
  /** Folds every log into its snapshot. Called when the program ends; nothing is missing without it. */
  close(): Promise<void>
}

export interface AnnotationFolderOptions {
  readonly files: Files
  readonly problems: Problems
  /** The folder that holds a folder for each article. */
  readonly folder: string
  readonly replica: string
  readonly readOnly: boolean
  /** Milliseconds without a change after which a log is folded into its snapshot. */
  readonly idle?: number
}

/**
 * Annotations as `ARTICLE/REPLICA.json` and its logs. This device writes its own replica only, and keeps it open; those of
 * other devices are read anew each time, for another program may bring new ones.
 */
export function annotationFolder(options: AnnotationFolderOptions): AnnotationFolder {
  const { files, problems, folder, replica, readOnly, idle = 5000 } = options
  const open = new Map<string, Promise<ReplicaFile>>()
  const timers = new Map<string, NodeJS.Timeout>()

  const openOwn = (articleId: string): Promise<ReplicaFile> => {
    const known = open.get(articleId)
    if (known !== undefined) return known
    const opening = openReplica({ files, problems, folder: join(folder, articleId), replica, readOnly })
    open.set(articleId, opening)
    opening.catch(() => open.delete(articleId))
    return opening
  }
  const fold = async (articleId: string) => {
    clearTimeout(timers.get(articleId))
    timers.delete(articleId)
    try {
      await (await open.get(articleId))?.fold()
    } catch (error) {
      problems.report(error)
    }
  }
  const foldLater = (articleId: string, { isLong }: ReplicaFile) => {
    clearTimeout(timers.get(articleId))
    const timer = setTimeout(() => void fold(articleId), isLong ? 0 : idle)
    timers.set(articleId, timer.unref())
  }

  return {
    replica,
    async read(articleId) {
      const own = (await openOwn(articleId)).read()
      const names = await naming('read', join(folder, articleId), () => files.list(join(folder, articleId)))
      const others = replicasAmong(names).filter(name => name !== replica)
      const read = others.map(async name => {
        const other = { files, problems, folder: join(folder, articleId), replica: name, readOnly: true }
        return (await openReplica(other)).read()
      })
      return [own, ...(await Promise.all(read))]
    },
    async put(articleId, records) {
      const own = await openOwn(articleId)
      await own.put(records)
      foldLater(articleId, own)
    },
    async close() {
      await Promise.all([...open.keys()].map(fold))
    },
  }
}
