import { readingMinutes } from '../../core/article/reading-time'
import type { OpenArticle } from '../../core/contract'
import { passagesIn } from '../../core/notes/passages'
import { dateInWords } from '../../core/wording'
import { claimList } from '../claim-list'
import type { Command } from '../command'
import { lineWidth, wrap } from '../wrap'

export const show: Command = {
  name: 'show',
  summary: 'an article as text, its claims below',
  details: ['With --json: { entry, text, annotations }, where spans count UTF-16 units in text.'],
  takes: 'article',
  options: {
    text: { type: 'boolean', help: 'the text alone, without its headline' },
    markdown: { type: 'boolean', help: 'the Markdown below the front matter' },
    html: { type: 'boolean', help: 'the article as clean HTML, nothing else' },
  },
  run: async ({ article, json, has }, library, { print, columns }) => {
    if (has('markdown')) return print(await library.readMarkdown(article))
    const open = await library.openArticle(article)
    const { entry, rendering, annotations } = open
    if (json) print(`${JSON.stringify({ entry, text: rendering.text, annotations }, null, 2)}\n`)
    else if (has('text')) print(`${bodyOf(open).join('\n\n')}\n`)
    else if (has('html')) print(`${rendering.html.trimEnd()}\n`)
    else print(asText(open, lineWidth(columns)))
  },
}

function asText(open: OpenArticle, width: number): string {
  const { entry, words, annotations } = open
  const { publisher, published, section, url } = entry
  const time = `${readingMinutes(words)} min`
  const facts = [publisher, published && dateInWords(published), section, time].filter(Boolean).join(' · ')
  const head = [entry.title, facts, ...(url === null ? [] : [url])].map(line => wrap(line, width)).join('\n')
  const claims = claimList(annotations, width)
  return `${[head, ...bodyOf(open).map(passage => wrap(passage, width)), claims].filter(part => part !== '').join('\n\n')}\n`
}

/** The passages of the text, behind its headline where that says no more than the title. */
function bodyOf({ entry, rendering }: OpenArticle): readonly string[] {
  const { text, outline } = rendering
  const start = outline[0]?.label === entry.title ? outline[0].span.end : 0
  return passagesIn({ start, end: text.length }, rendering)
}
