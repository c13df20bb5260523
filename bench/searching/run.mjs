import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startContenders } from '../lib/contenders.mjs'
import { machine } from '../lib/machine.mjs'
import { keepResults } from '../lib/results.mjs'
import { articleMaker } from './articles.mjs'
import { queriesFor } from './queries.mjs'
import { allOf, pageOfResults, tableOf } from './report.mjs'

const worker = fileURLToPath(new URL('../../out/search/worker.cjs', import.meta.url))

/**
 * A library that is searched. Options: `count` of articles, `queries` of each kind, `added` articles, `folder` to keep the
 * files in, `only` names or parts of names. One contender after the other: each has the machine to itself.
 * @param {ReadonlyMap<string, readonly string[]>} options
 */
export async function run(options) {
  if (!existsSync(worker)) {
    console.log('searching: run `npm run build` first; Pacta searches in a process that it builds.')
    return
  }
  process.env.PACTA_BENCH_WORKER = worker
  const number = (name, usual) => Number(options.get(name)?.[0] ?? usual)
  const [count, asked, added] = [number('count', 10_000), number('queries', 50), number('added', 50)]
  const only = options.get('only')
  const articleOf = articleMaker()
  const { plain, more } = queriesFor(
    Array.from({ length: count }, (_, at) => articleOf(at)),
    asked,
  )
  const root = mkdtempSync(path.join(options.get('folder')?.[0] ?? os.tmpdir(), 'pacta-bench-'))
  const { running, missing } = await startContenders('searching', only)
  for (const reason of missing) console.log(`Left out: ${reason}`)
  const rows = []
  try {
    for (const [at, contender] of running.entries()) {
      const folder = path.join(root, String(at))
      const kinds = contender.finds === 'all' ? { ...plain, ...more } : plain
      rows.push(await measure(contender, { folder, count, added, kinds, plain: Object.keys(plain) }))
      console.log(`${contender.name}: done`)
    }
    console.log(`\n${count} articles\n\n${tableOf(rows)}\n\n${allOf(rows)}`)
    const facts = {
      ...machine(),
      articles: count,
      queries: asked,
      ...(missing.length > 0 && { 'left out': missing.join('; ') }),
    }
    if (only === undefined) keepResults('searching', { facts, rows }, pageOfResults(facts, rows))
  } finally {
    for (const { stop } of running) stop()
    rmSync(root, { recursive: true, force: true })
  }
}

async function measure({ name, finds, kept, ask }, { folder, count, added, kinds, plain }) {
  const buildMs = await ask('build', { folder, count })
  const queries = {}
  for (const [kind, list] of Object.entries(kinds)) queries[kind] = await ask('find', { queries: list })
  const add = await ask('add', { first: count, count: added })
  const openMs = await ask('open', { folder })
  const bytes = await ask('size', { folder })
  await ask('close')
  return { name, finds, kept, plain, buildMs, queries, add, openMs, bytes }
}
