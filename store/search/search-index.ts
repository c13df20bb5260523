import type { SearchIndex } from '../../core/ports'
import { PactaError, type Reply, unwrap } from '../../core/result'
import type { Problems } from '../problems'
import type { StartIndex } from './index-process'
import type { IndexMethod, IndexRequests } from './requests'

export interface SearchIndexOptions {
  /** What the index is kept in; the folder is made where it is missing. */
  readonly file: string
  readonly problems: Problems
  readonly startProcess: StartIndex
  /** Told when what was in the index is lost, so that it can be put there again. */
  readonly lost: () => void
}

/** An index with a file and a process of its own. */
export interface OpenSearchIndex extends SearchIndex {
  /** Puts the file in order and ends the process; from here on everything is refused. What was put is kept without it. */
  close(): Promise<void>
}

/**
 * The search index in a file. All of it happens in another process, which begins with the first request; where that one
 * ends by itself, the next request begins another. No thread does: Electron cannot always end one with itself.
 */
export function openSearchIndex({ file, problems, startProcess, lost }: SearchIndexOptions): OpenSearchIndex {
  let connection: Promise<Connection> | null = null
  let isClosed = false

  const connect = async (): Promise<Connection> => {
    const opened = startConnection({ startProcess, lost, ended: () => (connection = null) })
    const problem = await opened.ask('open', file)
    if (problem !== null) problems.report(new PactaError(problem.code, problem.message))
    return opened
  }
  const ask: Ask = (method, ...args) => {
    if (isClosed) return Promise.reject(new PactaError('denied', closing))
    connection ??= connect()
    return connection.then(({ ask }) => ask(method, ...args))
  }
  return {
    versions: () => ask('versions'),
    put: documents => ask('put', documents),
    remove: articleIds => ask('remove', articleIds),
    search: (query, page) => ask('search', query, page),
    async close() {
      isClosed = true
      if (connection === null) return
      const { ask, end } = await connection
      await ask('close')
      connection = null
      end()
    },
  }
}

const closing = 'Pacta is closing and searches no more. Search again the next time.'

type Answer<M extends IndexMethod> = Awaited<ReturnType<IndexRequests[M]>>
type Ask = <M extends IndexMethod>(method: M, ...args: Parameters<IndexRequests[M]>) => Promise<Answer<M>>

interface Connection {
  readonly ask: Ask
  readonly end: () => void
}

interface ConnectionParts extends Pick<SearchIndexOptions, 'startProcess' | 'lost'> {
  readonly ended: () => void
}

/** A process, and the requests that it has not answered yet. */
function startConnection({ startProcess, lost, ended }: ConnectionParts): Connection {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  let last = 0
  const process = startProcess()
  process.onMessage(message => {
    if (message === 'lost') return lost()
    waiting.get(message.id)?.(message.reply)
    waiting.delete(message.id)
  })
  process.onExit(() => {
    ended()
    const problem = { code: 'internal', message: 'The search has stopped. Search again.' } as const
    for (const settle of waiting.values()) settle({ ok: false, problem })
    waiting.clear()
  })
  const ask = async (method: IndexMethod, ...args: readonly unknown[]) => {
    const id = ++last
    const reply = new Promise<Reply<unknown>>(resolve => waiting.set(id, resolve))
    process.send({ id, method, args })
    return unwrap(await reply)
  }
  return { ask: ask as Ask, end: process.kill }
}
