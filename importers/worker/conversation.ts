import type { Reply } from '../../core/result'
import type { ImportedArticle } from '../imported'
import type { Limits } from '../limits'
import type { Source } from '../source'
import type { ImportProcess, StartProcess } from './import-process'
import type { FromWorker } from './messages'

/** A process that is there to be asked, and what it is asked. */
export interface Conversation {
  /** What it makes of a source; null when the process ended before it could answer. One question at a time. */
  ask(source: Source, limits: Limits): Promise<Reply<ImportedArticle> | null>
  readonly hasEnded: () => boolean
  end(): void
}

interface Question {
  readonly source: Source
  readonly answer: (reply: Reply<ImportedArticle> | null) => void
}

/** Starts a process and listens to it: what lies beside a source is read here, as the process itself has no files. */
export function startConversation(startProcess: StartProcess): Conversation {
  const process = startProcess()
  let question: Question | null = null
  let ended = false

  const answer = (reply: Reply<ImportedArticle> | null) => {
    const asked = question
    question = null
    asked?.answer(reply)
  }
  process.onMessage(message => {
    if (message.type === 'imported') answer(message.reply)
    else if (question) handBeside(process, question.source, message)
  })
  process.onExit(() => {
    ended = true
    answer(null)
  })

  return {
    ask({ beside, ...source }, limits) {
      if (ended) return Promise.resolve(null)
      return new Promise(resolve => {
        question = { source: { ...source, beside }, answer: resolve }
        process.send({ type: 'import', source, limits })
      })
    },
    hasEnded: () => ended,
    end() {
      ended = true
      process.kill()
      answer(null)
    },
  }
}

type Request = Extract<FromWorker, { readonly type: 'beside' }>

/** A file that cannot be read is as good as none: the article says which images it lacks. */
async function handBeside(process: ImportProcess, { beside }: Source, { request, path }: Request): Promise<void> {
  const bytes = await beside(path).catch(() => null)
  process.send({ type: 'beside', request, bytes })
}
