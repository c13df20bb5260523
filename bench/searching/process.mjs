/*
 * The process of one contender, so that nothing that another one does or keeps is counted. Started with the built file of a
 * contender and its name; answers one message after another.
 */
import { mkdirSync, rmSync } from 'node:fs'
import process from 'node:process'
import { articleMaker } from './articles.mjs'

const [, , file, name] = process.argv
const { default: exported } = await import(file)
const contender = [exported].flat().find(one => one.name === name)
const articleOf = articleMaker()
const articlesFrom = (first, count) => Array.from({ length: count }, (_, at) => articleOf(first + at))
let session = null

async function timed(work) {
  globalThis.gc?.()
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The time of each piece of work, one after the other. */
async function timedEach(items, work) {
  const times = []
  for (const item of items) {
    const began = performance.now()
    await work(item)
    times.push(performance.now() - began)
  }
  return times
}

const verbs = {
  /** Makes an index of `count` articles in an empty folder. */
  async build({ folder, count }) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const articles = articlesFrom(0, count)
    return timed(async () => {
      session = await contender.build(folder, articles)
    })
  },
  /** Each query once before it is timed. Per query, in ms. */
  async find({ queries }) {
    for (const query of queries) await contender.find(session, query)
    return timedEach(queries, query => contender.find(session, query))
  },
  add: ({ first, count }) => timedEach(articlesFrom(first, count), article => contender.add(session, article)),
  /** Closes the index and opens it again; null for one that is not kept. */
  async open({ folder }) {
    await contender.close(session)
    session = null
    if (contender.open === null) return null
    return timed(async () => {
      session = await contender.open(folder)
    })
  },
  size: async ({ folder }) => contender.size?.(folder) ?? null,
  close: async () => session && contender.close(session),
}

process.on('message', async ({ verb, details }) => {
  try {
    process.send?.({ answer: await verbs[verb](details) })
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.stack : String(error) })
  }
})
process.send?.({ answer: 'ready' })
