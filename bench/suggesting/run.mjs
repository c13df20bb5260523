import { startContenders } from '../lib/contenders.mjs'
import { machine } from '../lib/machine.mjs'
import { randomFrom } from '../lib/random.mjs'
import { keepResults } from '../lib/results.mjs'
import { attributionOf, readGold, score, wordsIn } from './gold.mjs'
import { pageOfResults, rowOf, tableOf } from './report.mjs'

/** Words of the long text, and how often it is read. */
const [manyWords, longReps] = [100_000, 3]

/**
 * Who says what in articles that people marked. Options: `gold`, a file of lines `{ id, text, gold }`, instead of the marked
 * articles of this repository; `reps`; `only` names or parts of names.
 * @param {ReadonlyMap<string, readonly string[]>} options
 */
export async function run(options) {
  const file = options.get('gold')?.[0]
  const reps = Number(options.get('reps')?.[0] ?? 5)
  const only = options.get('only')
  const articles = await readGold(file)
  const { running, missing } = await startContenders('suggesting', only)
  for (const reason of missing) console.log(`Left out: ${reason}`)
  try {
    const rows = await measure(running, articles, reps)
    const words = articles.reduce((sum, { text }) => sum + wordsIn(text), 0)
    console.log(`\n${articles.length} articles, ${words.toLocaleString('en')} words\n\n${tableOf(rows)}`)
    const facts = { ...machine(), articles: articles.length, words, reps }
    if (only === undefined && file === undefined) keepResults('suggesting', { facts, rows }, pageOfResults(facts, rows))
  } finally {
    for (const { stop } of running) stop()
  }
}

/** Every article by every contender, in an order that changes with each repetition; the first one warms the code up. */
async function measure(running, articles, reps) {
  const results = new Map(running.map(({ name }) => [name, { load: 0, times: [], long: [], judged: [] }]))
  for (const { name, ask } of running) results.get(name).load = (await ask('load')).ms
  for (let rep = 0; rep <= reps; rep++)
    for (const [at, { text, gold }] of articles.entries())
      for (const { name, ask } of randomFrom(rep * articles.length + at).shuffle(running)) {
        const { ms, found } = await ask('find', { text })
        const { judged, times } = results.get(name)
        if (rep === 0) judged.push({ text, gold, found: found.map(attributionOf) })
        else times.push((1000 * ms) / Math.max(1, wordsIn(text)))
      }
  const text = longTextOf(articles)
  for (let rep = 0; rep < longReps; rep++)
    for (const { name, ask } of randomFrom(rep).shuffle(running))
      results.get(name).long.push((await ask('count', { text })).ms)
  return Array.from(results, ([name, { judged, ...times }]) =>
    rowOf(name, {
      ...times,
      score: score(judged),
      namesSources: judged.some(({ found }) => found.some(one => one.source)),
    }),
  )
}

/** The articles again and again, until there are words enough. */
function longTextOf(articles) {
  const texts = []
  for (let words = 0, at = 0; words < manyWords; at++) {
    const { text } = articles[at % articles.length]
    texts.push(text)
    words += Math.max(1, wordsIn(text))
  }
  return texts.join('\n\n')
}
