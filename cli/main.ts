import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { forkChild } from '../processes/fork'
import { runAtTerminal } from './terminal-program'

const programFolder = fileURLToPath(new URL('../..', import.meta.url))

process.exitCode = await runAtTerminal(process.argv.slice(2), { programFolder, startChild: forkChild })
