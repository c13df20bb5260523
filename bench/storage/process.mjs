/*
 * The process of one contender, so that nothing that another one does or keeps is counted. Started with the built file of a
 * contender and its name; answers one message after another.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { itemMaker, turnsOf, updated } from './items.mjs'

const [, , file, name] = process.argv
const { default: exported } = await import(file)
const contender = [exported].flat().find(one => one.name === name)
const itemOf = itemMaker()
let session = null
let nextTurn = () => 0
let added = 0
/** Annotations of the library that the code is warmed up with. */
const small = 100

/** Bytes handed to the system by this process; null where the system does not tell. */
function written() {
  if (process.platform !== 'linux') return null
  return Number(/^wchar: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])
}

async function seedIn(folder, items) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await contender.seed(folder, items)
}

async function timed(work) {
  const before = written()
  const began = performance.now()
  await work()
  const ms = performance.now() - began
  return { ms, bytes: before === null ? null : written() - before }
}

/** Opens, checks that nothing is missing, and closes what is open; how long the opening took. */
async function openings(times, open, count) {
  const all = []
  for (let time = 0; time < times; time++) {
    await session?.close()
    globalThis.gc?.()
    const { ms } = await timed(async () => {
      session = await open()
    })
    if (session.count !== count) throw new Error(`${name} opened ${session.count} annotations of ${count}.`)
    all.push(ms)
  }
  return all
}

async function change(library, { times, budget }) {
  const all = []
  const began = performance.now()
  while (all.length < times && performance.now() - began <= budget) {
    const item = itemOf(library.added++)
    const changed = updated(itemOf(library.nextTurn()))
    all.push({
      add: await timed(() => contender.put(library.session, item)),
      update: await timed(() => contender.put(library.session, changed)),
      delete: await timed(() => contender.remove(library.session, item)),
    })
  }
  return all
}

const verbs = {
  /** Makes a library: `count` annotations in a hundred articles, and `more` in one called `another`. */
  async seed({ folder, count, more = 0 }) {
    const items = Array.from({ length: count }, (_, number) => itemOf(number))
    for (let number = 0; number < more; number++) items.push({ ...itemOf(count + number), article: 'another' })
    await seedIn(folder, items)
    nextTurn = turnsOf(count)
    added = count
  },
  open: ({ folder, count, times }) => openings(times, () => contender.open(folder), count),
  openArticle: ({ folder, count, times }) => openings(times, () => contender.openArticle(folder, 'another'), count),
  /** Changes a small library first, so that the code is compiled when it counts. */
  async warmUp({ folder, times, budget }) {
    await seedIn(
      folder,
      Array.from({ length: small }, (_, number) => itemOf(number)),
    )
    const library = { session: await contender.open(folder), nextTurn: turnsOf(small), added: small }
    await change(library, { times, budget })
    await library.session.close()
  },
  async change(details) {
    const library = { session, nextTurn, added }
    const done = await change(library, details)
    added = library.added
    return done
  },
  close: () =>
    timed(async () => {
      await session?.close()
      session = null
    }),
}

process.on('message', async ({ verb, details }) => {
  try {
    process.send?.({ answer: await verbs[verb](details) })
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.stack : String(error) })
  }
})
process.send?.({ answer: 'ready' })
