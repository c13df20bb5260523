import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { setImmediate } from 'node:timers/promises'
import { createLibrary } from '../core/library'
import type { Host } from '../core/ports'
import { PactaError } from '../core/result'
import { createImporter } from '../importers/worker/importer'
import type { StartChild } from '../processes/child'
import { openDevice } from '../store/device'
import { diskPorts } from '../store/disk-ports'
import { writeDurably } from '../store/durable-file'
import { createProblems } from '../store/problems'
import type { Program } from './program'
import { run } from './run'
import { terminalImports } from './terminal-imports'
import { userDataFolder } from './user-data'

/** What the command line runs in. */
export interface TerminalParts {
  /** The folder of the program: `out` and `docs-source` lie in it. */
  readonly programFolder: string
  /** Starts a built program as a process. */
  readonly startChild: <Sent extends object, Received>(file: string) => StartChild<Sent, Received>
}

/** Does what the arguments behind the program's name ask for, at this process's terminal; the exit code. */
export async function runAtTerminal(argv: readonly string[], parts: TerminalParts): Promise<number> {
  // A reader of the output may leave before its end, as `head` does.
  process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1))
  return run(argv, terminalProgram(parts))
}

function terminalProgram({ programFolder, startChild }: TerminalParts): Program {
  const userData = userDataFolder({ platform: process.platform, env: process.env, home: homedir() })
  const version: string = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')).version
  const importer = createImporter({ startProcess: startChild(join(programFolder, 'out', 'importers', 'worker.cjs')) })
  return {
    version,
    columns: process.stdout.isTTY ? process.stdout.columns : null,
    print: text => void process.stdout.write(text),
    warn: text => void process.stderr.write(text),
    async openLibrary(folder) {
      const problems = createProblems()
      const device = (await openDevice(userData, { problems, readOnly: true })).read()
      const library = resolve(folder ?? device.library ?? join(userData, 'library'))
      if (folder !== null && !existsSync(library))
        throw new PactaError('missing', `There is no folder ${library}. Check the path behind --library.`)
      const source = join(programFolder, 'docs-source')
      const { replica } = device
      const ports = await diskPorts({
        ...{ library, userData, source, host: terminalHost },
        ...{ program: version, replica, problems, readOnly: true },
        startSearch: startChild(join(programFolder, 'out', 'search', 'worker.cjs')),
        // A command that searches looks into all articles first; the next one does so again.
        searchLost: () => {},
      })
      const close = async () => {
        importer.close()
        await ports.close()
      }
      return { ...createLibrary(ports), close }
    },
    importTasks: terminalImports(importer),
    progress(line) {
      if (!process.stderr.isTTY) return
      const room = Math.max(20, process.stderr.columns - 1)
      process.stderr.write(line === null ? '\r\x1b[K' : `\r\x1b[K${line.slice(0, room)}`)
    },
    async readFile(path) {
      try {
        return readFileSync(path === '-' ? 0 : path, 'utf8')
      } catch {
        throw new PactaError('missing', `${path} cannot be read. Check the path.`)
      }
    },
    async writeFile(path, text, { replace }) {
      if (!replace && existsSync(path))
        throw new PactaError('denied', `${path} is there already. Add --force to replace it.`)
      await writeDurably(resolve(path), text)
    },
  }
}

/** What a terminal can do for a library that it reads, and adds articles to. */
const terminalHost: Host = {
  saveFile: refuse,
  copyText: refuse,
  copyImage: refuse,
  openLink: refuse,
  chooseImports: refuse,
  importAddress: refuse,
  sha256: async text => createHash('sha256').update(text, 'utf8').digest('hex'),
  now: () => Date.now(),
  pause: () => setImmediate(),
  newId: () => randomUUID(),
  announce: () => {},
}

async function refuse(): Promise<never> {
  throw new PactaError('denied', 'The command line has no window to ask in.')
}
