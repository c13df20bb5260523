import { PactaError } from '../core/result'
import { commandHelp, programHelp } from './help'
import { parse, type Wish } from './parse'
import type { Program } from './program'
import { UsageError } from './usage-error'

/**
 * Does what the arguments behind the program's name ask for; the exit code: 0 done, 1 failed, 2 not understood.
 * What a reader should know without being the answer, such as a file set aside, goes to `warn`.
 */
export async function run(argv: readonly string[], program: Program): Promise<number> {
  try {
    await fulfil(parse(argv), program)
    return 0
  } catch (error) {
    program.warn(`pacta: ${messageOf(error)}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

async function fulfil(wish: Wish, program: Program): Promise<void> {
  if (wish.kind === 'version') return program.print(`${program.version}\n`)
  if (wish.kind === 'help') return program.print(wish.command === null ? programHelp() : commandHelp(wish.command))
  const library = await program.openLibrary(wish.library)
  try {
    await wish.command.run(wish.request, library, program)
  } finally {
    for (const { message } of await library.listProblems()) program.warn(`pacta: ${message}\n`)
    await library.close()
  }
}

/** A sentence for what a reader can mend; the whole stack for a bug, so that it can be reported. */
function messageOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof PactaError) return error.message
  return `This is a bug in Pacta. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
