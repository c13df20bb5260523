import { buildAll } from '../build/build.mjs'
import { packageFolder } from '../package/package-app.mjs'
import { inProject } from '../setup/root.mjs'
import { run, tool } from '../setup/run.mjs'
import { requireBrowser } from './browser.mjs'
import { placeForEndToEnd } from './end-to-end.mjs'
import { here, runPlaywright } from './playwright.mjs'
import { failed, passed, readVitest, tallyOf } from './tally.mjs'

/**
 * One part of `npm test`.
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [needs] - the step that must have passed before
 * @property {(runtime: () => Promise<import('../runtime/find.mjs').Runtime>) => Promise<import('./tally.mjs').Tally>} run
 */

/** @type {readonly Step[]} */
export const steps = [
  { name: 'build', run: async () => buildAll().then(() => passed) },
  { name: 'lint', run: () => verdict('@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'types', run: () => verdict('typescript/bin/tsc', '-b') },
  {
    name: 'unit',
    async run() {
      const report = inProject('test-results', 'unit.json')
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      return tallyOf(await run(tool('vitest/vitest.mjs', 'run', ...reporters)), report, readVitest)
    },
  },
  {
    name: 'view',
    async run() {
      await requireBrowser()
      return runPlaywright('view', here)
    },
  },
  {
    name: 'package',
    needs: 'build',
    run: async runtime => packageFolder(await runtime()).then(() => passed),
  },
  {
    name: 'e2e',
    needs: 'build',
    run: async runtime => runPlaywright('e2e', await placeForEndToEnd(await runtime())),
  },
]

/**
 * A tool's exit code, counted as one test.
 *
 * @param {Parameters<typeof tool>} command
 */
async function verdict(...command) {
  return (await run(tool(...command))) === 0 ? passed : failed
}
