import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { startContenders } from '../lib/contenders.mjs'
import { machine } from '../lib/machine.mjs'
import { randomFrom } from '../lib/random.mjs'
import { keepResults } from '../lib/results.mjs'
import { kept } from './kept.mjs'
import { pageOfResults, rowOf, tableOf } from './report.mjs'

const address = 'https://fakehost.example/test/page.html'

/**
 * Saved pages made into articles. Options: `pages`, a folder of folders with `source.html` and `expected.html` each, as the
 * tests of Readability are kept; `reps`; `only` names or parts of names.
 * @param {ReadonlyMap<string, readonly string[]>} options
 */
export async function run(options) {
  const folder = options.get('pages')?.[0]
  if (folder === undefined) {
    console.log('importing: give `--pages` a folder of saved pages, such as test/test-pages of mozilla/readability.')
    return
  }
  const reps = Number(options.get('reps')?.[0] ?? 5)
  const only = options.get('only')
  const pages = readdirSync(folder)
    .map(name => path.resolve(folder, name))
    .filter(page => existsSync(path.join(page, 'source.html')))
  const { running, missing } = await startContenders('importing', only)
  for (const reason of missing) console.log(`Left out: ${reason}`)
  try {
    const rows = await measure(running, pages, reps)
    console.log(`\n${pages.length} pages\n\n${tableOf(rows)}`)
    const facts = { ...machine(), pages: pages.length, reps }
    if (only === undefined) keepResults('importing', { facts, rows }, pageOfResults(facts, rows))
  } finally {
    for (const { stop } of running) stop()
  }
}

/** Every page by every contender, in an order that changes with each repetition; the first one warms the code up. */
async function measure(running, pages, reps) {
  const results = new Map(running.map(({ name }) => [name, pages.map(() => ({ times: [] }))]))
  for (let rep = 0; rep <= reps; rep++)
    for (const [at, page] of pages.entries())
      for (const { name, ask } of randomFrom(rep * pages.length + at).shuffle(running)) {
        const result = results.get(name)[at]
        if (result.failure !== undefined) continue
        try {
          const { ms, ...article } = await ask('read', { page: path.join(page, 'source.html'), address })
          if (rep === 0) result.kept = kept(readFileSync(path.join(page, 'expected.html'), 'utf8'), article)
          else result.times.push(ms)
        } catch (error) {
          result.failure = error.message
          console.log(`${name}, ${path.basename(page)}: ${error.message}`)
        }
      }
  return Array.from(results, ([name, found]) => rowOf(name, found))
}
