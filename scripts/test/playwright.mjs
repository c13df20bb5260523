import { join } from 'node:path'
import process from 'node:process'
import { inProject, root } from '../setup/root.mjs'
import { run } from '../setup/run.mjs'
import { readPlaywright, tallyOf } from './tally.mjs'

/** @typedef {import('../setup/run.mjs').Command} Command */

/**
 * Where Playwright runs, and how. By default here, as this process does.
 * @typedef {object} Place
 * @property {string} folder
 * @property {string} node
 * @property {NodeJS.ProcessEnv} env
 * @property {(command: Command) => Command} wrap
 * @property {() => Promise<void>} close - called after the run, before its report is read
 */

/** @type {Place} */
export const here = {
  folder: root,
  node: process.execPath,
  env: process.env,
  wrap: command => command,
  close: async () => {},
}

/**
 * Runs one of the projects in playwright.config.ts.
 *
 * @param {'view' | 'e2e'} project
 * @param {Place} place
 */
export async function runPlaywright(project, { folder, node, env, wrap, close }) {
  const report = join('test-results', `${project}.json`)
  const cli = join(folder, 'node_modules', '@playwright', 'test', 'cli.js')
  const command = wrap([node, cli, 'test', `--project=${project}`, '--reporter=list,json'])
  try {
    const code = await run(command, { cwd: folder, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, report) } })
    await close()
    return tallyOf(code, inProject(report), readPlaywright)
  } catch (error) {
    await close()
    throw error
  }
}
