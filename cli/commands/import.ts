import type { ImportItem, OnTwin, TwinChoice } from '../../core/intake/import-state'
import { PactaError } from '../../core/result'
import type { Command, Request } from '../command'
import { printable } from '../printable'
import type { Program } from '../program'

const choices = ['version', 'skip', 'copy'] as const satisfies readonly TwinChoice[]

export const importArticles: Command = {
  name: 'import',
  summary: 'files, folders and pages into the library',
  details: [
    'A SOURCE is a file, a folder of files, or the address of a page: saved web pages (HTML, MHTML),',
    'Markdown, plain text, EPUB and PDF.',
    'A page at an address is fetched only after a yes; --yes says it beforehand.',
    'With --json: a line { file, id, title, warnings } for each, or { file, error }.',
    'Exit code 1 when any of them could not be imported; the others are there.',
  ],
  takes: 'sources',
  options: {
    twin: {
      type: 'string',
      value: choices.join('|'),
      choices,
      help: 'what to do with another copy of an article; a version where it has the same address',
    },
    yes: { type: 'boolean', help: 'fetch pages without asking' },
  },
  async run(request, library, program) {
    const tasks = await program.importTasks(request.operands, { agreed: request.has('yes') })
    if (tasks.length === 0) throw new PactaError('missing', 'There is nothing that can be imported.')
    const failed: ImportItem[] = []
    for (const [at, task] of tasks.entries()) {
      program.progress(`${at + 1} of ${tasks.length}: ${printable(task.name)}`)
      const [item] = await library.bringIn([task], choiceOf(request))
      program.progress(null)
      if (item === undefined) continue
      if (item.problem !== null) failed.push(item)
      tell(item, task.path, request, program)
    }
    if (failed.length > 0) throw new PactaError('damaged', `${failed.length} of ${tasks.length} could not be imported.`)
  },
}

const choiceOf = (request: Request): OnTwin => choices.find(choice => choice === request.value('twin')) ?? 'judge'

const outcomes: Readonly<Partial<Record<ImportItem['outcome'], string>>> = {
  imported: 'imported as',
  version: 'a new version of',
  same: 'is there already as',
  cancelled: 'skipped, for there is',
}

function tell(item: ImportItem, file: string, { json }: Request, { print, warn }: Program): void {
  const { articleId: id, title, warnings, problem, outcome } = item
  if (json) print(`${JSON.stringify(problem === null ? { file, id, title, warnings } : { file, error: problem })}\n`)
  else if (problem !== null) warn(`pacta: ${problem}\n`)
  else {
    print(`${printable(file)}: ${outcomes[outcome] ?? outcome} ${id}\n`)
    for (const warning of warnings) warn(`  ${printable(warning)}\n`)
  }
}
