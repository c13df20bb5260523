import type { ArticleEntry } from '../../core/article/article'
import type { Command } from '../command'
import { printable } from '../printable'

export const list: Command = {
  name: 'list',
  summary: 'the articles of the library, newest first',
  details: ['Each line: id, day of publication, title. With --json: an array of entries.'],
  takes: 'nothing',
  options: {},
  run: async ({ json }, library, { print }) => {
    const entries = await library.listArticles()
    print(json ? `${JSON.stringify(entries, null, 2)}\n` : table(entries))
  },
}

function table(entries: readonly ArticleEntry[]): string {
  if (entries.length === 0) return 'The library holds no articles yet.\n'
  const width = Math.max(...entries.map(({ id }) => id.length))
  return entries
    .map(({ id, published, title }) => {
      const day = (published ?? '').slice(0, 10).padEnd(10)
      return `${id.padEnd(width)}  ${day}  ${printable(title)}\n`
    })
    .join('')
}
