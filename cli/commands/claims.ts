import { claimList } from '../claim-list'
import type { Command } from '../command'
import { lineWidth } from '../wrap'

export const claims: Command = {
  name: 'claims',
  summary: 'the claims of an article: who says what, and how it stands',
  details: ['With --json: an array of { annotation, anchoring }, in reading order.'],
  takes: 'article',
  options: {},
  run: async ({ article, json }, library, { print, columns }) => {
    const { annotations } = await library.openArticle(article)
    const found = annotations.filter(({ annotation }) => annotation.kind === 'claim')
    if (json) print(`${JSON.stringify(found, null, 2)}\n`)
    else print(found.length === 0 ? 'The article has no claims.\n' : `${claimList(found, lineWidth(columns))}\n`)
  },
}
