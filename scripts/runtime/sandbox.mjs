import { statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { runQuietly } from '../setup/run.mjs'
import { say } from '../setup/stop.mjs'

/**
 * What Chromium must be told about its sandbox here: nothing, or to go without, and then the person is told why.
 *
 * @param {import('./find.mjs').Runtime} runtime
 * @returns {Promise<string[]>}
 */
export async function sandboxArgs(runtime) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) {
    say('Running as root, so without Chromium’s sandbox.')
    return ['--no-sandbox']
  }
  if (isSetUid(join(runtime.folder, 'chrome-sandbox')) || (await hasUserNamespaces())) return []
  say('This system gives programs no user namespaces, so Chromium runs without its sandbox.')
  return ['--no-sandbox']
}

/**
 * Whether Linux lets an ordinary user set up the namespaces that Chromium's sandbox is made of. Containers often do not,
 * nor does Ubuntu for programs it has no profile of.
 *
 * @param {readonly string[]} asUser - a command that runs another as the user in question
 */
export async function hasUserNamespaces(...asUser) {
  return (await runQuietly([...asUser, 'unshare', '--user', '--map-root-user', 'true'])).code === 0
}

/** @param {string} helper - Chromium's own, which can do without namespaces once root has installed it */
function isSetUid(helper) {
  const file = statSync(helper, { throwIfNoEntry: false })
  return file !== undefined && file.uid === 0 && (file.mode & 0o4000) !== 0
}
