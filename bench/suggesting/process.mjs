/*
 * The process of one contender. Started with the built file of a contender and its name; answers one message after another.
 */
import process from 'node:process'

const [, , file, name] = process.argv
const began = performance.now()
const { default: exported } = await import(file)
const contender = [exported].flat().find(one => one.name === name)
contender.find('He said no.')
const loaded = performance.now() - began

const verbs = {
  /** From the start of its code to the first answer. */
  load: () => ({ ms: loaded }),
  /** Who says what in a text, and how long that took. */
  find({ text }) {
    globalThis.gc?.()
    const start = performance.now()
    const found = contender.find(text)
    return { ms: performance.now() - start, found }
  },
  /** The same, the claims only counted. */
  count(details) {
    const { ms, found } = verbs.find(details)
    return { ms, count: found.length }
  },
}

process.on('message', ({ verb, details }) => {
  try {
    process.send?.({ answer: verbs[verb](details) })
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.stack : String(error) })
  }
})
process.send?.({ answer: 'ready' })
