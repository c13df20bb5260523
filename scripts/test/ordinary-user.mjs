import { existsSync, rmSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { hasUserNamespaces } from '../runtime/sandbox.mjs'
import { inProject, root } from '../setup/root.mjs'
import { run, runQuietly } from '../setup/run.mjs'
import { Stop } from '../setup/stop.mjs'

/** What the copy does without: it is large, or made anew. */
const leftOut = new Set(['.git', '.types', 'test-results'])

/** Who has no rights anywhere on a Unix system. */
const user = 'nobody'

/**
 * Moves the tests out of root's reach and into Chromium's sandbox: a copy of the project, of Electron and of Node.js in a
 * folder of the user `nobody`, who could not read them where root keeps them. Null where this system's users cannot have
 * the sandbox, so that nothing would be won.
 *
 * @param {import('../runtime/find.mjs').Runtime} runtime
 * @returns {Promise<import('./playwright.mjs').Place | null>}
 */
export async function openOrdinaryPlace(runtime) {
  const uid = await idOf('-u')
  const gid = await idOf('-g')
  const asUser = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  if (!(await hasUserNamespaces(...asUser))) return null

  // Every user may reach this folder, whatever TMPDIR says to root.
  const parent = await mkdtemp('/var/tmp/pacta-test-')
  removeAtEnd(parent)
  const folder = join(parent, 'project')
  const electron = join(parent, 'electron')
  const node = join(parent, 'node')
  const home = join(parent, 'home')
  const temporary = join(parent, 'tmp')
  for (const path of [folder, home, temporary]) await mkdir(path)
  const entries = (await readdir(root)).filter(name => !leftOut.has(name))
  await must('cp', '-a', ...entries.map(name => inProject(name)), folder)
  if (runtime.origin !== 'official') await must('cp', '-a', runtime.folder, electron)
  await copyFile(process.execPath, node)
  await must('chown', '-R', `${uid}:${gid}`, parent)

  const { PATH, LANG, TERM, CI } = process.env
  return {
    folder,
    node,
    env: {
      ...{ PATH, LANG, TERM, CI, HOME: home, TMPDIR: temporary },
      ...(runtime.origin !== 'official' && { ELECTRON_OVERRIDE_DIST_PATH: electron }),
    },
    wrap: command => [...asUser, ...command],
    async close() {
      const results = join(folder, 'test-results')
      if (existsSync(results)) await must('cp', '-r', `${results}/.`, inProject('test-results'))
      await rm(parent, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/**
 * Takes the folder away when the process ends, however early: it holds a gigabyte.
 *
 * @param {string} folder
 */
function removeAtEnd(folder) {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
}

/** @param {string} which - of the user's numbers, as `id` names it */
async function idOf(which) {
  return (await runQuietly(['id', which, user])).output.trim()
}

/** @param {readonly string[]} command */
async function must(...command) {
  if ((await run(command)) !== 0) throw new Stop(`${command[0]} failed; its own message stands above.`)
}
