import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { runQuietly } from './run.mjs'
import { Stop, say } from './stop.mjs'

/**
 * A program or shared library of the system, and the Debian packages that bring it: of several names the first that the
 * release knows, since Debian 13 and Ubuntu 24.04 renamed libraries for 64-bit time.
 * @typedef {{ readonly file: string, readonly packages: readonly [string, ...string[]] }} Part
 */

/** @type {Readonly<Record<'window' | 'virtual display' | 'browser', readonly Part[]>>} */
const parts = {
  window: [
    { file: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
    { file: 'libnss3.so', packages: ['libnss3'] },
    { file: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
    { file: 'libgbm.so.1', packages: ['libgbm1'] },
  ],
  'virtual display': [
    { file: 'xvfb-run', packages: ['xvfb'] },
    { file: 'xauth', packages: ['xauth'] },
  ],
  browser: [{ file: 'chromium', packages: ['chromium'] }],
}

/**
 * Makes sure that parts of a Linux system are there. As root on Debian and its kin it installs what is missing and says
 * so; else it throws `Stop` with the command that does. Does nothing on other systems.
 *
 * @param {(keyof typeof parts)[]} needs
 */
export async function requireSystem(...needs) {
  if (process.platform !== 'linux') return
  const missing = await findMissing(needs.flatMap(need => parts[need]))
  if (missing.length === 0) return
  const names = missing.map(({ file }) => file).join(', ')
  if (findProgram('apt-get') === null)
    throw new Stop(`This system lacks ${names}. Install them with its package manager and try again.`)

  if (process.getuid?.() !== 0) {
    const packages = await namesOf(missing)
    throw new Stop(
      `This system lacks ${names}. Install them and try again:\n  sudo apt-get install ${packages.join(' ')}`,
    )
  }
  say(`Installing what this system lacks: ${names}.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await apt(['update', '-qq'], env)
  await apt(['install', '-qq', '-y', '--no-install-recommends', ...(await namesOf(missing))], env)
  const still = await findMissing(missing)
  if (still.length > 0) throw new Stop(`apt-get installed no ${still.map(({ file }) => file).join(', ')}.`)
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function apt(args, env) {
  const { code, output } = await runQuietly(['apt-get', ...args], { env })
  if (code !== 0) throw new Stop(`apt-get ${args.join(' ')} failed:\n${output}`)
}

/** @param {readonly Part[]} wanted */
async function findMissing(wanted) {
  const { output } = await runQuietly(['/sbin/ldconfig', '-p'])
  return wanted.filter(({ file }) => (file.includes('.so') ? !output.includes(`${file} `) : findProgram(file) === null))
}

/** @param {readonly Part[]} missing */
async function namesOf(missing) {
  const known = async (/** @type {string} */ name) => (await runQuietly(['apt-cache', 'show', name])).code === 0
  return Promise.all(
    missing.map(async ({ packages: [first, ...others] }) => {
      for (const name of [first, ...others]) if (await known(name)) return name
      return others.at(-1) ?? first
    }),
  )
}

/**
 * Where a program lies that a shell would find, or null.
 *
 * @param {string} name
 */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map(folder => join(folder, name)).find(path => existsSync(path)) ?? null
}
