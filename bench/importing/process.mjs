/*
 * The process of one contender. Started with the built file of a contender and its name; answers one message after another.
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'

const [, , file, name] = process.argv
const { default: exported } = await import(file)
const contender = [exported].flat().find(one => one.name === name)

const verbs = {
  /** Reads a page once; how long that took, and what came out. */
  async read({ page, address }) {
    const bytes = readFileSync(page)
    globalThis.gc?.()
    const began = performance.now()
    const article = await contender.read(bytes, address)
    return { ms: performance.now() - began, ...article }
  },
}

process.on('message', async ({ verb, details }) => {
  try {
    process.send?.({ answer: await verbs[verb](details) })
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.stack : String(error) })
  }
})
process.send?.({ answer: 'ready' })
