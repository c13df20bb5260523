import { basename, dirname } from 'node:path'
import { PactaError, settle } from '../../core/result'
import type { Parent } from '../../processes/parent'
import { diskFiles } from '../disk-files'
import { type ReplicaLock, replicaLock } from '../replica-lock'
import { systemProcesses } from '../running-process'
import { storageError } from '../storage-error'
import { openLastingIndex } from './lasting-index'
import type { IndexMessage, IndexMethod, IndexRequest, IndexRequests } from './requests'
import type { WordIndex } from './word-index'

/** Answers what comes in from whoever asks, one request after the other. */
export function answerRequests(asking: Parent<IndexMessage, IndexRequest>): void {
  const requests = createRequests(() => asking.send('lost'))
  let before: Promise<void> = Promise.resolve()
  asking.onMessage(({ id, method, args }) => {
    before = before.then(async () => {
      asking.send({ id, reply: await settle(() => answer(requests, method, args)) })
    })
  })
}

/** The arguments are those of the method: both ends are of the same build. */
function answer(requests: IndexRequests, method: IndexMethod, args: readonly unknown[]): Promise<unknown> {
  const request = requests[method] as (...args: readonly unknown[]) => Promise<unknown>
  return request(...args)
}

function createRequests(lost: () => void): IndexRequests {
  let lock: ReplicaLock | null = null
  let opened: WordIndex | null = null
  const index = (): WordIndex => {
    if (opened === null) throw new Error('The search index is not open.')
    return opened
  }
  return {
    async open(file) {
      lock = lockOf(file)
      try {
        await diskFiles.makeFolder(dirname(file))
        await lock.take()
        opened = openLastingIndex(file, lost)
        return null
      } catch (error) {
        opened = openLastingIndex(null, lost)
        // Another Pacta has the file: nothing is wrong.
        if (error instanceof PactaError && error.code === 'denied') return null
        const { code, message } = storageError('keep the search index in', file, error)
        return { code, message }
      }
    },
    versions: async () => index().versions(),
    put: async documents => index().put(documents),
    remove: async articleIds => index().remove(articleIds),
    search: async (query, page) => index().search(query, page),
    async close() {
      opened?.close()
      opened = null
      await lock?.release()
    },
  }
}

function lockOf(file: string): ReplicaLock {
  const [files, processes] = [diskFiles, systemProcesses]
  return replicaLock({ files, processes, folder: dirname(file), replica: basename(file), now: Date.now })
}
