import { createRequire } from 'node:module'
import { join } from 'node:path'
import { app } from 'electron'
import type { StartChild } from '../processes/child'
import { utilityChild } from './utility-child'

/** Starts a built program as a process. */
type StartBuilt = <Sent extends object, Received>(file: string) => StartChild<Sent, Received>

/** The command line as it was built for the app. */
interface Terminal {
  runAtTerminal(
    argv: readonly string[],
    parts: { readonly programFolder: string; readonly startChild: StartBuilt },
  ): Promise<number>
}

/** Whether a start asks for the command line: `pacta list`, `pacta --help`. A file or an address is for the window. */
export function isForTerminal([first = '']: readonly string[]): boolean {
  return /^[a-z]+$/.test(first) || ['--help', '-h', '--version'].includes(first)
}

/** What root has to say to Chromium; it is none of the command line's business. */
const chromiums = new Set(['--no-sandbox'])

/** Does what a command asks for, without a window; the exit code. Before `ready`. */
export async function runForTerminal(args: readonly string[]): Promise<number> {
  app.disableHardwareAcceleration()
  // A process of Electron's can be started once it is ready.
  await app.whenReady()
  const programFolder = app.getAppPath()
  const load = createRequire(join(programFolder, 'package.json'))
  const { runAtTerminal }: Terminal = load(join(programFolder, 'out', 'terminal', 'index.cjs'))
  return runAtTerminal(
    args.filter(arg => !chromiums.has(arg)),
    { programFolder, startChild: file => utilityChild(file, 'Pacta') },
  )
}
