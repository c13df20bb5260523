import { readArticle } from '../../core/article/entry'
import { hasRulesFor, suggest as suggestClaims } from '../../core/claim/suggest'
import { findMentions } from '../../core/treaty/mentions'
import type { Command } from '../command'
import { scorable } from '../scorable'
import { suggestLines } from '../suggest-lines'
import { suggestionList } from '../suggestion-list'
import { UsageError } from '../usage-error'
import { lineWidth } from '../wrap'

export const suggest: Command = {
  name: 'suggest',
  summary: 'the claims that a text reports, proposed by rules',
  details: [
    'FILE is an article in Markdown, or plain text; - is the input. Nothing is stored.',
    'With --json: an array in reading order, where spans count UTF-16 units of the text as it is shown.',
    'pacta suggest --jsonl IN OUT reads lines { id, text } and writes lines { id, pred }.',
    'OUT is replaced, whole or not at all; - is the terminal.',
  ],
  takes: 'file',
  fileWith: 'jsonl',
  options: { jsonl: { type: 'string', value: 'IN', help: 'propose the claims of the texts in this file' } },
  run: async ({ operands, file, json, value }, library, { print, warn, columns, readFile, writeFile }) => {
    const input = value('jsonl')
    if (input !== null && file !== null) {
      if (input === file && file !== '-') throw new UsageError('Name another file to write: IN and OUT are the same.')
      const lines = suggestLines({ name: input, text: await readFile(input) })
      return file === '-' ? print(lines) : writeFile(file, lines, { replace: true })
    }
    const [path = '-'] = operands
    const { text, language } = textOf(path, await readFile(path))
    if (!hasRulesFor(language))
      warn(`pacta: There are no rules for the language “${language}” yet: no claims are proposed.\n`)
    const mentions = findMentions(text, await library.listTreaties())
    const suggestions = suggestClaims({ text, language, mentions })
    print(
      json
        ? `${JSON.stringify(suggestions.map(scorable), null, 2)}\n`
        : suggestionList(text, suggestions, lineWidth(columns)),
    )
  },
}

/** The text that a reader sees of a Markdown file; of any other file all of it. */
function textOf(path: string, content: string): { readonly text: string; readonly language: string } {
  if (!/\.(?:md|markdown)$/i.test(path)) return { text: content, language: 'en' }
  const { entry, rendering } = readArticle({ id: 'file', name: path, markdown: content })
  return { text: rendering.text, language: entry.language }
}
