import { notesFileName } from '../../core/notes/file-name'
import { type ExportOptions, presets } from '../../core/notes/options'
import type { Command, Request } from '../command'

export const exportNotes: Command = {
  name: 'export',
  summary: 'the notes of an article as Markdown',
  details: [
    'Writes to standard output unless -o names a file. A file is written whole or not at all.',
    'With --json: { article, fileName, markdown }, or { article, file } with -o.',
  ],
  takes: 'article',
  options: {
    preset: { type: 'string', value: presets.join('|'), choices: presets, help: 'obsidian unless said otherwise' },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'write to this file' },
    force: { type: 'boolean', help: 'replace the file if it is there' },
    mine: { type: 'boolean', help: 'leave out claims that came with the article and were never touched' },
  },
  run: async (request, library, { print, writeFile }) => {
    const { article, json } = request
    const markdown = await library.exportNotes(article, optionsOf(request))
    const file = request.value('output')
    if (file !== null && file !== '-') {
      await writeFile(file, markdown, { replace: request.has('force') })
      return print(json ? `${JSON.stringify({ article, file }, null, 2)}\n` : `Wrote ${file}\n`)
    }
    if (!json) return print(markdown)
    const { entry } = await library.openArticle(article)
    print(`${JSON.stringify({ article, fileName: notesFileName(entry, 'md'), markdown }, null, 2)}\n`)
  },
}

function optionsOf(request: Request): ExportOptions {
  const named = request.value('preset')
  return { preset: presets.find(preset => preset === named) ?? 'obsidian', articleClaims: !request.has('mine') }
}
