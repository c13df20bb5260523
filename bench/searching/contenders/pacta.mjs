import { statSync } from 'node:fs'
import path from 'node:path'
import { parseQuery } from '../../../core/search/query.ts'
import { forkChild } from '../../../processes/fork.ts'
import { createProblems } from '../../../store/problems.ts'
import { openSearchIndex } from '../../../store/search/search-index.ts'

/** As in use: in a process of its own, with the snippets and exact places of twenty articles, and kept on disk. */
export default {
  name: 'Pacta',
  finds: 'all',
  kept: 'on disk',
  async build(folder, articles) {
    const index = openIn(folder)
    // One by one, as the library hands them over.
    for (const article of articles) await index.put([article])
    return index
  },
  async open(folder) {
    const index = openIn(folder)
    await index.versions()
    return index
  },
  async find(index, words) {
    const { hits, total } = await index.search(parseQuery(words).query, { limit: 20, offset: 0 })
    return hits.length === 0 ? 0 : total
  },
  add: (index, article) => index.put([article]),
  close: index => index.close(),
  size: folder => statSync(fileIn(folder)).size,
}

const fileIn = folder => path.join(folder, 'search.db')

function openIn(folder) {
  const startProcess = forkChild(process.env.PACTA_BENCH_WORKER)
  const problems = createProblems()
  return openSearchIndex({ file: fileIn(folder), problems, startProcess, lost: () => process.exit(1) })
}
