import path from 'node:path'
import { randomFrom } from '../lib/random.mjs'

/** How often a library is opened. */
const openings = 5
/** Changes of each kind that a contender makes in a turn: the first finds the processor's caches filled by others. */
const inTurn = 5
/** Changes of each kind that are made in a small library first, so that the code is compiled. */
const warmUp = 200
/** How often one article is opened. */
const articleOpenings = 15

/**
 * Changes to a library of so many annotations: every contender adds, updates and deletes some in each turn, in an order
 * that is shuffled. One that has used up its budget sits out.
 */
export async function measureChanges(contenders, { root, count, ops, budget }) {
  const runs = new Map()
  for (const { name, ask } of contenders) {
    const folder = path.join(root, name)
    await ask('seed', { folder, count })
    runs.set(name, { opens: await ask('open', { folder, count, times: openings }), changes: [], spent: 0, close: null })
    await ask('warmUp', { folder: path.join(root, 'small'), times: warmUp, budget })
  }
  for (let turn = 0; turn * inTurn < ops; turn++)
    for (const { name, ask } of randomFrom(turn + count).shuffle(contenders)) {
      const run = runs.get(name)
      if (run.spent > budget) continue
      const began = performance.now()
      run.changes.push(...(await ask('change', { times: inTurn, budget: budget - run.spent })))
      run.spent += performance.now() - began
    }
  for (const { name, ask } of contenders) runs.get(name).close = await ask('close')
  return runs
}

/** How long it takes to open one article of a library that holds so many annotations in others. */
export async function measureArticle(contenders, { root, count, others }) {
  const runs = new Map()
  for (const { name, ask } of contenders) {
    const folder = path.join(root, name)
    await ask('seed', { folder, count: others, more: count })
    runs.set(name, [])
  }
  for (let turn = 0; turn < articleOpenings; turn++)
    for (const { name, ask } of randomFrom(turn + others).shuffle(contenders)) {
      const details = { folder: path.join(root, name), count, times: 1 }
      runs.get(name).push(...(await ask('openArticle', details)))
    }
  for (const { ask } of contenders) await ask('close')
  return runs
}
