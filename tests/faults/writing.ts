import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { annotationFolder } from '../../store/annotation-folder'
import { diskFiles } from '../../store/disk-files'
import { createProblems } from '../../store/problems'
import { broken, type Ledger } from './run'
import { idsOfWriter } from './writer-ids'

/** A running `writer`. */
export interface Writer {
  readonly pid: number
  /** Resolves when it has said something: it has begun to write, or has ended. */
  readonly hasSpoken: Promise<unknown>
  /** Halts it: what it has asked of the system is done, and it does not hear of it. */
  halt(): Promise<void>
  /** Ends it at once; the lines that it said until then. */
  kill(): Promise<readonly string[]>
}

export function startWriter(program: string, library: string, first: number): Writer {
  const child = spawn(process.execPath, [program, library, `${first}`], { stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = once(child, 'close')
  let text = ''
  child.stdout.setEncoding('utf8').on('data', piece => {
    text += piece
  })
  child.stderr.resume()
  return {
    pid: child.pid ?? 0,
    hasSpoken: Promise.race([once(child.stdout, 'data'), closed]),
    async halt() {
      child.kill('SIGSTOP')
      await setTimeout(50)
    },
    async kill() {
      child.kill('SIGKILL')
      await closed
      return text.split('\n').slice(0, -1)
    },
  }
}

/** What writers of one library have said. */
export interface WriterLedger extends Ledger {
  /** Takes down what a writer said that began with the change `first`: it may have written that and not told of it. */
  add(lines: readonly string[], first?: number): void
  /** A number later than all that were written. */
  next(): number
  /** How many changes were acknowledged. */
  count(): number
}

export function createLedger(): WriterLedger {
  const acknowledged = new Map<string, string>()
  let last = 0
  let count = 0
  return {
    acknowledged,
    get asked() {
      return new Map(idsOfWriter.map(id => [id, `${last + unheard}`]))
    },
    add(lines, first = 0) {
      if (lines.length > 0) last = Math.max(last, first)
      for (const [id = '', text] of lines.map(line => line.split(' '))) {
        if (text === undefined) continue
        count += 1
        last = Math.max(last, Number(text))
        if (Number(text) > Number(acknowledged.get(id) ?? -1)) acknowledged.set(id, text)
      }
      last += unheard
    },
    next: () => last,
    count: () => count,
  }
}

/** A writer may have written so many changes that it had no time to tell of. */
const unheard = 10

/** What is wrong with a library, measured by what its writers have said. */
export async function faultsOf(
  library: string,
  ledger: Ledger,
  { readOnly }: { readonly readOnly: boolean },
): Promise<readonly string[]> {
  const problems = createProblems()
  const store = annotationFolder({ files: diskFiles, problems, folder: library, replica: 'laptop', readOnly })
  const [own] = await store.read('a')
  await store.close()
  const found = new Map(own?.annotations.map(({ id, note }) => [id, note]))
  return [...broken(ledger, found), ...problems.all().map(({ message }) => message)]
}
