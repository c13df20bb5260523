import process from 'node:process'

/** A reason to stop that the person at the terminal can do something about. The message names the cure. */
export class Stop extends Error {}

/**
 * Runs a command of this project and leaves its exit code behind. A `Stop` ends it with its message alone, anything
 * else is a bug and ends it with its stack; the code is 1 both times.
 *
 * @param {() => Promise<number | void>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    say(error instanceof Stop ? error.message : String(error instanceof Error ? error.stack : error))
    process.exitCode = 1
  }
}

/**
 * One line for the person at the terminal. It goes to the error output, so that a command's own output stays clean.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`pacta: ${line}\n`)
}
