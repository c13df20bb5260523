import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import MiniSearch from 'minisearch'
import { textOf } from '../articles.mjs'

const options = { fields: ['title', 'text'] }
const fileIn = folder => path.join(folder, 'index.json')
const rowOf = article => ({ id: article.id, title: article.title, text: textOf(article) })

/** Written as JSON when it is closed, which is how its documentation keeps it. */
export default {
  name: 'MiniSearch',
  finds: 'plain',
  kept: 'on disk, when closed',
  async build(folder, articles) {
    const index = new MiniSearch(options)
    index.addAll(articles.map(rowOf))
    return { folder, index }
  },
  async open(folder) {
    return { folder, index: MiniSearch.loadJSON(readFileSync(fileIn(folder), 'utf8'), options) }
  },
  find: async ({ index }, words) => index.search(words, { combineWith: 'AND' }).slice(0, 20).length,
  add: async ({ index }, article) => index.add(rowOf(article)),
  close: async ({ folder, index }) => writeFileSync(fileIn(folder), JSON.stringify(index)),
  size: folder => statSync(fileIn(folder)).size,
}
