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
  takesArticle: true,
  options: { html: { type: 'boolean', help: 'the article as clean HTML, nothing else' } },
  run: async ({ article, json, has }, library, { print, columns }) => {
    const open = await library.openArticle(article)
    const { entry, rendering, annotations } = open
    if (json) print(`${JSON.stringify({ entry, text: rendering.text, annotations }, null, 2)}\n`)
    else if (has('html')) print(`${rendering.html.trimEnd()}\n`)
    else print(asText(open, lineWidth(columns)))
  },
}

function asText({ entry, rendering, words, annotations }: OpenArticle, width: number): string {
  const { publisher, published, section, url } = entry
  const time = `${readingMinutes(words)} min`
  const facts = [publisher, published && dateInWords(published), section, time].filter(Boolean).join(' · ')
  const head = [entry.title, facts, ...(url === null ? [] : [url])].map(line => wrap(line, width)).join('\n')
  const { text, outline } = rendering
  const start = outline[0]?.label === entry.title ? outline[0].span.end : 0
  const body = passagesIn({ start, end: text.length }, rendering)
  const claims = claimList(annotations, width)
  return `${[head, ...body.map(passage => wrap(passage, width)), claims].filter(part => part !== '').join('\n\n')}\n`
}
