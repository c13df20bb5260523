import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startContenders } from '../lib/contenders.mjs'
import { machine } from '../lib/machine.mjs'
import { keepResults } from '../lib/results.mjs'
import { measureArticle, measureChanges } from './measure.mjs'
import { articleRowOf, articleTableOf, articleTitleOf, pageOfResults, rowOf, tableOf, titleOf } from './report.mjs'

const defaults = { counts: ['1000', '10000', '100000'], ops: ['80'], budget: ['4000'] }
const article = { count: 1000, others: 100_000 }

/**
 * Annotations kept on a disk, safely. Options: `counts` of annotations, `ops` of each kind, `budget` in ms after which a
 * contender sits out, `folder` to keep the files in (a memory file system tells nothing), `only` names or parts of names.
 * @param {ReadonlyMap<string, readonly string[]>} options
 */
export async function run(options) {
  const numbers = name => (options.get(name) ?? defaults[name]).map(Number)
  const [[ops], [budget]] = [numbers('ops'), numbers('budget')]
  const only = options.get('only')
  const root = mkdtempSync(path.join(options.get('folder')?.[0] ?? os.tmpdir(), 'pacta-bench-'))
  const { running, missing } = await startContenders('storage', only)
  for (const reason of missing) console.log(`Left out: ${reason}`)
  const rows = []
  const articleRows = []
  try {
    for (const count of numbers('counts')) {
      const runs = await measureChanges(running, { root, count, ops, budget })
      const found = running.map(contender => rowOf({ count }, contender, runs.get(contender.name)))
      rows.push(...found)
      console.log(`\n${titleOf(count)}\n\n${tableOf(found)}`)
    }
    const runs = await measureArticle(
      running.filter(({ name }) => name !== 'Pacta, one article'),
      { root, ...article },
    )
    for (const [name, times] of runs) articleRows.push(articleRowOf(article, name, times))
    console.log(`\n${articleTitleOf(article)}\n\n${articleTableOf(articleRows)}`)
  } finally {
    for (const { stop } of running) stop()
    rmSync(root, { recursive: true, force: true })
  }
  const facts = { ...machine(), ops, budget, ...(missing.length > 0 && { 'left out': missing.join('; ') }) }
  if (only === undefined) keepResults('storage', { facts, rows, articleRows }, pageOfResults(facts, rows, articleRows))
}
