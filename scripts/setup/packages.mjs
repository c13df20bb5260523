import { statSync } from 'node:fs'
import process from 'node:process'
import { inProject } from './root.mjs'
import { npm, run } from './run.mjs'
import { Stop, say } from './stop.mjs'

/** The oldest Node.js that the project's tools run on. */
const oldest = [20, 19]

/** Installs the project's packages where they are missing or older than the lock file. Needs nothing but Node.js and npm. */
export async function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < (oldest[0] ?? 0) || (major === oldest[0] && minor < (oldest[1] ?? 0)))
    throw new Stop(
      `Pacta needs Node.js ${oldest.join('.')} or newer; this is ${process.version}. See https://nodejs.org.`,
    )

  // npm writes the hidden lock file last, so that a broken installation has none.
  if (changedAt('node_modules', '.package-lock.json') >= changedAt('package-lock.json')) return
  say('Installing packages.')
  const code = await run(npm('ci', '--include=dev', '--loglevel=error'), { stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Stop('npm could not install the packages; its own message stands above.')
}

/** @param {readonly string[]} path */
function changedAt(...path) {
  return statSync(inProject(...path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
