import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { forkWorker } from '../importers/worker/fork'
import { runAtTerminal } from './terminal-program'

const programFolder = fileURLToPath(new URL('../..', import.meta.url))
const startImport = forkWorker(join(programFolder, 'out', 'importers', 'worker.cjs'))

process.exitCode = await runAtTerminal(process.argv.slice(2), { programFolder, startImport })
