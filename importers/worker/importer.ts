import { createInTurn } from '../../core/in-turn'
import { PactaError, unwrap } from '../../core/result'
import { cannotImport } from '../cannot-import'
import type { ImportedArticle } from '../imported'
import { type Limits, usualLimits } from '../limits'
import { refuseLarge } from '../refuse-large'
import type { Source } from '../source'
import { type Conversation, startConversation } from './conversation'
import type { StartProcess } from './import-process'

/** Imports in a process of its own, so that no file can hold up or bring down the program that asks. */
export interface Importer {
  /**
   * One after the other, in the order in which they were asked for. Throws `PactaError` with a sentence that names the
   * source and the cure, and the signal's reason once that is aborted.
   */
  importSource(source: Source, signal?: AbortSignal): Promise<ImportedArticle>
  /** Ends the process; what was still to be imported is refused. */
  close(): void
}

interface ImporterOptions {
  readonly startProcess: StartProcess
  readonly limits?: Limits
}

/**
 * The process is started by the first import and serves the next ones. One that takes too long, dies or is no longer wanted
 * is killed, and the next import starts another.
 */
export function createImporter({ startProcess, limits = usualLimits }: ImporterOptions): Importer {
  const inTurn = createInTurn()
  const closing = new AbortController()
  let current: Conversation | null = null

  async function run(source: Source, signals: readonly AbortSignal[]): Promise<ImportedArticle> {
    for (const signal of signals) signal.throwIfAborted()
    if (current === null || current.hasEnded()) current = startConversation(startProcess)
    const conversation = current

    let isLate = false
    const end = () => conversation.end()
    const timer = setTimeout(() => {
      isLate = true
      end()
    }, limits.milliseconds)
    for (const signal of signals) signal.addEventListener('abort', end)
    try {
      const reply = await conversation.ask(source, limits)
      for (const signal of signals) signal.throwIfAborted()
      if (reply === null) throw isLate ? tookTooLong(source, limits) : broughtDown(source)
      if (!reply.ok && reply.problem.code === 'internal') throw fault(source, reply.problem.message)
      return unwrap(reply)
    } finally {
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', end)
    }
  }

  return {
    async importSource(source, signal) {
      refuseLarge(source.name, source.bytes.length, limits)
      return inTurn('import', () => run(source, [closing.signal, ...(signal ? [signal] : [])]))
    },
    close() {
      closing.abort(new PactaError('denied', 'Pacta is closing and imports nothing any more. Import it the next time.'))
      current?.end()
    },
  }
}

function tookTooLong(source: Source, { milliseconds }: Limits): PactaError {
  return cannotImport(
    source,
    `It took longer than ${Math.round(milliseconds / 100) / 10} s to read and was given up. Import a smaller part of it, or copy its text into a file.`,
  )
}

function broughtDown(source: Source): PactaError {
  return cannotImport(
    source,
    'Reading it took more memory than there is for that, or it brought the reading to a stop. Import a smaller part of it, or copy its text into a file.',
  )
}

function fault(source: Source, message: string): PactaError {
  return new PactaError(
    'internal',
    `${source.name}: It could not be read because of a fault in Pacta: ${message.replace(/\.?$/, '.')} Copy its text into a file, and import that.`,
  )
}
