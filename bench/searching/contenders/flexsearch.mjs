import flexsearch from 'flexsearch'
import { textOf } from '../articles.mjs'

const rowOf = article => ({ id: article.id, title: article.title, text: textOf(article) })

export default {
  name: 'FlexSearch',
  finds: 'plain',
  kept: 'no',
  async build(_folder, articles) {
    const index = new flexsearch.Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'strict' })
    for (const article of articles) index.add(rowOf(article))
    return index
  },
  open: null,
  find: async (index, words) => index.search(words, { limit: 20 }).reduce((sum, { result }) => sum + result.length, 0),
  add: async (index, article) => index.add(rowOf(article)),
  close: async () => {},
  size: null,
}
