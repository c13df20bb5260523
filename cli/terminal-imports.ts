import { createInterface } from 'node:readline/promises'
import { PactaError } from '../core/result'
import { filesIn } from '../importers/files-in'
import { fileTask } from '../importers/import-tasks'
import { addressTask } from '../importers/web/address-task'
import type { Importer } from '../importers/worker/importer'
import type { Program, TypedTask } from './program'

const isAddress = (operand: string) => /^https?:\/\//i.test(operand)

/** Files, those in folders, and pages, as tasks of an importer. A page is asked about, unless a yes was given beforehand. */
export function terminalImports(importer: Importer): Program['importTasks'] {
  return async (operands, { agreed }) => {
    const tasks: TypedTask[] = []
    for (const operand of operands) {
      if (isAddress(operand)) {
        if (!agreed) await askFor(operand)
        tasks.push({ ...addressTask(operand, { importer, fetch }), path: operand })
      } else {
        const files = await filesIn([operand])
        tasks.push(...files.map(path => ({ ...fileTask(path, importer), path })))
      }
    }
    return tasks
  }
}

/** Throws `denied` without a yes, and where nobody can be asked. */
async function askFor(address: string): Promise<void> {
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new PactaError('denied', `${address} would be fetched from the network. Add --yes to agree.`)
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question(`Fetch ${address} and its images from the network? [y/N] `)
  terminal.close()
  if (!/^y(es)?$/i.test(answer.trim())) throw new PactaError('denied', `${address} was not fetched.`)
}
