import type { FoundPassage, SearchAnswer } from '../../core/search/hit'
import type { LibraryEntry } from '../../core/shelf/library-entry'
import type { Command } from '../command'
import { printable } from '../printable'
import { lineWidth, wrap } from '../wrap'

const usualLimit = 20
const mostPassages = 3

export const search: Command = {
  name: 'search',
  summary: 'articles, notes, claims, tags and treaties that hold these words',
  details: [
    'All words must be there; "in force" finds the phrase, -word leaves out, word* is a beginning.',
    'publisher:, author:, treaty:, status:, tag:, kind:, before: and after: filter.',
    'With --json: { hits, total, corrected, advice }, where spans count UTF-16 units of the article’s text.',
  ],
  takes: 'words',
  options: {
    limit: { type: 'string', value: 'N', help: `so many articles at most, ${usualLimit} unless said otherwise` },
  },
  async run(request, library, { print, warn, columns }) {
    const limit = Math.min(200, Math.max(1, Number.parseInt(request.value('limit') ?? '', 10) || usualLimit))
    await library.survey()
    const answer = await library.search(request.operands.join(' '), { limit, offset: 0 })
    if (answer.advice !== null) warn(`pacta: ${answer.advice}\n`)
    if (request.json) return print(`${JSON.stringify(answer, null, 2)}\n`)
    const entries = new Map((await library.listArticles()).map(entry => [entry.id, entry]))
    print(asText(answer, entries, lineWidth(columns)))
  },
}

function asText(
  { hits, total, corrected }: SearchAnswer,
  entries: ReadonlyMap<string, LibraryEntry>,
  width: number,
): string {
  if (total === 0) return 'Nothing was found.\n'
  const head = [
    ...(corrected === null ? [] : [`Searched for: ${printable(corrected)}`]),
    total > hits.length ? `The first ${hits.length} of ${total}` : total === 1 ? '1 article' : `${total} articles`,
  ].join('\n')
  const blocks = hits.map(({ articleId, passages }) => {
    const title = printable(entries.get(articleId)?.title ?? '')
    const found = passages.slice(0, mostPassages).map(passage => passageLine(passage, width))
    return [`${articleId}  ${title}`, ...found].join('\n')
  })
  return `${[head, ...blocks].join('\n\n')}\n`
}

const passageLine = ({ kind, snippet }: FoundPassage, width: number) => wrap(`${kind}: ${snippet}`, width, '    ')
