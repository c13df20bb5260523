import { readFileSync } from 'node:fs'
import { bundleContenders, launch, serve } from '../lib/browser.mjs'
import { documentOf, pageOf, textOf } from '../lib/document.mjs'
import { machine } from '../lib/machine.mjs'
import { randomFrom } from '../lib/random.mjs'
import { keepResults } from '../lib/results.mjs'
import { median } from '../lib/statistics.mjs'
import { annotationsIn } from './annotations.mjs'
import { edit } from './edit.mjs'
import { pageOfResults, tableOf } from './report.mjs'
import { scoreOf, truthOf } from './score.mjs'

/** Milliseconds that a contender gets which anchors one by one; the rest is reckoned from what it did in them. */
const defaults = {
  sizes: ['1000'],
  counts: ['1000'],
  edits: ['0', '1', '10'],
  seeds: ['1'],
  reps: ['5'],
  budget: ['2500'],
}

/**
 * Stored annotations anchored in an edited document. Options: `sizes` in kB, `counts` of annotations, `edits` in per cent
 * of words, `seeds`, `reps`, `budget` in ms, `only` names or parts of names.
 * @param {ReadonlyMap<string, readonly string[]>} options
 */
export async function run(options) {
  const list = name => options.get(name) ?? defaults[name]
  const numbers = name => list(name).map(Number)
  const [reps] = numbers('reps')
  const [budget] = numbers('budget')
  const only = options.get('only')
  const script = `${await bundleContenders(new URL('contenders/', import.meta.url))}
${readFileSync(new URL('page.js', import.meta.url), 'utf8')}`
  const pages = new Map([['/contenders.js', script]])
  const server = await serve(pages)
  const browser = await launch()
  const rows = []
  try {
    for (const kb of numbers('sizes'))
      for (const percent of numbers('edits'))
        for (const seed of numbers('seeds'))
          for (const count of numbers('counts')) {
            const work = workOf({ kb, percent, seed, count })
            pages.set('/document.html', work.page)
            const runs = await measure(browser.context, `${server.url}/document.html`, work, { reps, budget, only })
            const found = Array.from(runs, ([name, times]) =>
              rowOf(name, times, { kb, percent, seed, count }, work.truth),
            )
            rows.push(...found)
            console.log(`\n${kb} kB, ${count} annotations, ${percent} % of words edited, seed ${seed}\n`)
            console.log(tableOf(found))
          }
  } finally {
    await browser.close()
    server.close()
  }
  const facts = { ...machine(), chromium: browser.version, reps }
  if (only === undefined) keepResults('anchoring', { facts, rows }, pageOfResults(facts, rows))
}

function workOf({ kb, percent, seed, count }) {
  const { blocks, others } = documentOf(kb * 1000, seed)
  const text = textOf(blocks)
  const annotations = annotationsIn(text, count, 7 * seed + count)
  const edited =
    percent === 0 ? { blocks, places: null } : edit(blocks, { rate: percent / 100, seed: 31 * seed + kb, others })
  return { page: pageOf(edited.blocks), annotations, truth: truthOf(annotations, edited.places, text) }
}

/** Every contender, interleaved in an order that changes with each repetition. Slow ones are run once. */
async function measure(context, url, { annotations, truth }, { reps, budget, only }) {
  const page = await context.newPage()
  page.setDefaultTimeout(300_000)
  await page.goto(url)
  await page.addScriptTag({ url: new URL('/contenders.js', url).href })
  const all = await page.evaluate(() => Object.keys(window.contenders))
  const names = all.filter(name => only === undefined || only.some(part => name.includes(part)))
  const runs = new Map(names.map(name => [name, []]))
  for (let rep = 0; rep < reps; rep++)
    for (const name of randomFrom(rep + 9).shuffle(names)) {
      const times = runs.get(name)
      if (times.length > 0 && times[0].ms > budget / 2) continue
      times.push(await page.evaluate(work => window.runContender(work), { name, annotations, truth, budget }))
    }
  await page.close()
  return runs
}

function rowOf(name, runs, cell, truth) {
  const done = runs[0].found.length
  const open = median(runs.map(({ openMs }) => openMs))
  const each = median(runs.map(({ ms, openMs, found }) => (ms - openMs) / found.length))
  const isWhole = done === cell.count
  return {
    ...cell,
    name,
    done,
    ms: isWhole ? median(runs.map(({ ms }) => ms)) : open + each * cell.count,
    ...scoreOf(truth, runs[0].found),
  }
}
