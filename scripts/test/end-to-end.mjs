import process from 'node:process'
import { onVirtualDisplay } from '../runtime/display.mjs'
import { sandboxArgs } from '../runtime/sandbox.mjs'
import { say } from '../setup/stop.mjs'
import { requireSystem } from '../setup/system.mjs'
import { openOrdinaryPlace } from './ordinary-user.mjs'
import { here } from './playwright.mjs'

/** @typedef {import('../runtime/find.mjs').Runtime} Runtime */

/**
 * Where the end-to-end tests run: with Chromium's sandbox on wherever that can be had, for root as an ordinary user; on
 * Linux under a virtual display.
 *
 * @param {Runtime} runtime
 * @returns {Promise<import('./playwright.mjs').Place>}
 */
export async function placeForEndToEnd(runtime) {
  await requireSystem('window', 'virtual display')
  const place = process.getuid?.() === 0 ? await placeForRoot(runtime) : await placeForUser(runtime)
  const display = await onVirtualDisplay()
  return { ...place, wrap: command => place.wrap([...display, ...command]) }
}

/** @param {Runtime} runtime */
async function placeForRoot(runtime) {
  const ordinary = process.platform === 'linux' ? await openOrdinaryPlace(runtime) : null
  if (ordinary !== null) {
    say(`End-to-end tests run as an ordinary user in ${ordinary.folder}, with Chromium’s sandbox on.`)
    return ordinary
  }
  say('No user of this system can have Chromium’s sandbox, so the end-to-end tests run as root and without it.')
  return { ...here, env: environment(runtime, false) }
}

/** @param {Runtime} runtime */
async function placeForUser(runtime) {
  const args = await sandboxArgs(runtime)
  return { ...here, env: environment(runtime, args.length === 0) }
}

/**
 * @param {Runtime} runtime
 * @param {boolean} sandboxed
 */
const environment = ({ origin, folder }, sandboxed) => ({
  ...process.env,
  ...(origin !== 'official' && { ELECTRON_OVERRIDE_DIST_PATH: folder }),
  ...(!sandboxed && { PACTA_SANDBOX: 'off' }),
})
