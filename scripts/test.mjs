/**
 * `npm test`: sets up whatever is missing and runs every step to its end, also when one has failed. The last line is the
 * sum. `npm test -- unit view` runs the steps that are named (`test/steps.mjs`). What the tests leave lies in test-results.
 */
import { mkdir, rm } from 'node:fs/promises'
import process from 'node:process'
import { installPackages } from './setup/packages.mjs'
import { inProject } from './setup/root.mjs'
import { runCommand, Stop, say } from './setup/stop.mjs'

await runCommand(async () => {
  await installPackages()
  const { steps } = await import('./test/steps.mjs')
  const { findRuntime } = await import('./runtime/find.mjs')
  const { add, describe, failed, nothing } = await import('./test/tally.mjs')

  const wanted = process.argv.slice(2)
  const unknown = wanted.find(name => steps.every(step => step.name !== name))
  if (unknown) throw new Stop(`There is no step ${unknown}; there are ${steps.map(({ name }) => name).join(', ')}.`)
  await rm(inProject('test-results'), { recursive: true, force: true })
  await mkdir(inProject('test-results'))

  /** @type {Promise<import('./runtime/find.mjs').Runtime> | undefined} */
  let found
  const runtime = () => (found ??= findRuntime())
  /** @type {Map<string, import('./test/tally.mjs').Tally>} */
  const tallies = new Map()
  for (const { name, needs, run } of steps) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    if (needs !== undefined && (tallies.get(needs)?.failed ?? 0) > 0) {
      say(`${name}: not run, since ${needs} has failed.`)
      continue
    }
    console.log(`\n== ${name}`)
    try {
      tallies.set(name, await run(runtime))
    } catch (error) {
      say(`${name}: ${error instanceof Stop ? error.message : error instanceof Error ? error.stack : error}`)
      tallies.set(name, failed)
    }
  }

  console.log('')
  for (const [name, tally] of tallies) console.log(`${name.padEnd(8)} ${describe(tally)}`)
  const sum = [...tallies.values()].reduce(add, nothing)
  console.log(`\n${describe(sum)}`)
  return sum.failed > 0 ? 1 : 0
})
