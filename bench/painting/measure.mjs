import { randomFrom } from '../lib/random.mjs'

/** A contender that takes longer than this to paint is measured once, in milliseconds. */
const patience = 8000
/** Points that are asked about. */
const points = 300
/** Places of the article that are looked at, as shares of its height. */
const looks = [0, 0.31, 0.87]

/**
 * Every contender, interleaved in an order that changes with each repetition, each time on a page of its own.
 * @param {import('./window.mjs').Window} window
 * @param {string} url
 */
export async function measure(window, url, { marks, scroll, reps, only }) {
  await window.open(`${url}?names`)
  const all = await window.ask('names')
  const names = all.filter(name => only === undefined || only.some(part => name.includes(part)))
  const runs = new Map(names.map(name => [name, []]))
  let turn = 0
  for (let rep = 0; rep < reps; rep++)
    for (const name of randomFrom(rep + 3).shuffle(names)) {
      if (runs.get(name)[0]?.paint.ms > patience) continue
      await window.open(`${url}?${turn++}`)
      process.stderr.write(`${name}, ${rep + 1} of ${reps}\n`)
      runs.get(name).push(await runOf(window, { name, marks, scroll }))
    }
  return runs
}

async function runOf(window, { name, marks, scroll }) {
  await window.collectGarbage()
  const empty = await window.metrics()
  await window.ask('prepare', { name, marks })
  await window.collectGarbage()
  const paint = await timed(window, 'paint')
  await window.collectGarbage()
  const full = await window.metrics()
  const shown = []
  for (const share of looks) {
    await window.ask('jump', share)
    shown.push(await window.ask('coloredPixels', await window.picture()))
  }
  return {
    paint,
    heapMB: (full.JSHeapUsedSize - empty.JSHeapUsedSize) / 1e6,
    nodes: full.Nodes - empty.Nodes,
    shown,
    scroll: await timed(window, 'scroll', scroll),
    change: await window.ask('change'),
    hit: await window.ask('hit', pointsOf(points)),
    errors: await window.ask('distinctErrors'),
  }
}

/** What the page answers, and the milliseconds that its main thread worked for it. */
async function timed(window, verb, argument) {
  const before = await window.metrics()
  const answer = await window.ask(verb, argument)
  const after = await window.metrics()
  return { ...answer, main: 1000 * (after.TaskDuration - before.TaskDuration) }
}

function pointsOf(count) {
  const random = randomFrom(4)
  return Array.from({ length: count }, () => [random.next(), random.next()])
}
