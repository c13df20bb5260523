import { checkLines } from '../check-lines'
import { checkList } from '../check-list'
import type { Command } from '../command'
import { UsageError } from '../usage-error'
import { lineWidth } from '../wrap'

export const check: Command = {
  name: 'check',
  summary: 'the claims of an article, held against the treaty record',
  details: [
    'Each check agrees, differs, has nothing in the record, or cannot tell.',
    'With --json: an array of { annotationId, checks }, in reading order.',
    'pacta check --jsonl IN OUT reads lines { id, sentence, publishedOn } and writes lines',
    '{ id, result, checks }, where spans count UTF-16 units of the sentence. OUT is replaced,',
    'whole or not at all; - is the terminal.',
  ],
  takes: 'article',
  fileWith: 'jsonl',
  options: { jsonl: { type: 'string', value: 'IN', help: 'check the sentences in this file' } },
  run: async (request, library, { print, columns, readFile, writeFile }) => {
    const { article, file, json } = request
    const input = request.value('jsonl')
    if (input !== null && file !== null) {
      if (input === file && file !== '-') throw new UsageError('Name another file to write: IN and OUT are the same.')
      const lines = checkLines({ name: input, text: await readFile(input) }, await library.listTreaties())
      return file === '-' ? print(lines) : writeFile(file, lines, { replace: true })
    }
    const checks = await library.checkClaims(article)
    if (json) return print(`${JSON.stringify(checks, null, 2)}\n`)
    const open = await library.openArticle(article)
    print(checkList({ open, checks, treaties: await library.listTreaties() }, lineWidth(columns)))
  },
}
