import { root } from '../setup/root.mjs'
import { requireSystem } from '../setup/system.mjs'
import { onDisplay } from './display.mjs'
import { findRuntime } from './find.mjs'
import { sandboxArgs } from './sandbox.mjs'

/**
 * The command that opens the built app here: with the Electron, the display and the sandbox that this machine offers.
 *
 * @param {readonly string[]} args - for Pacta
 */
export async function electronCommand(args) {
  const runtime = await findRuntime()
  await requireSystem('window')
  // Chromium reports every service of a desktop that it misses; nothing of it matters to a reader.
  const quiet = '--log-level=3'
  return [...(await onDisplay()), runtime.executable, ...(await sandboxArgs(runtime)), quiet, root, ...args]
}
