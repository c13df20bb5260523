import process from 'node:process'
import { run, tool } from '../setup/run.mjs'
import { Stop } from '../setup/stop.mjs'

/** @typedef {import('../runtime/find.mjs').Runtime} Runtime */

/**
 * Builds the app's folder in `dist`, with the given Electron.
 *
 * @param {Runtime} runtime
 */
export async function packageFolder({ folder, version }) {
  await runBuilder('--dir', `-c.electronDist=${folder}`, `-c.electronVersion=${version}`)
}

/**
 * Builds the installers for this system in `dist`; electron-builder fetches the tools for it. Throws `Stop` without the
 * official Electron: no other is ever handed to readers.
 *
 * @param {Runtime} runtime
 */
export async function packageInstallers({ origin }) {
  if (origin !== 'official')
    throw new Stop('Installers are made with the official Electron only, which cannot be fetched here.')
  await runBuilder()
}

/**
 * A process of its own: called as a module, electron-builder ends the whole process with code 0, whatever failed.
 *
 * @param {readonly string[]} args
 */
async function runBuilder(...args) {
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' }
  const code = await run(tool('electron-builder/cli.js', 'build', '--publish', 'never', ...args), { env })
  if (code !== 0) throw new Stop('electron-builder failed; its own message stands above.')
}
