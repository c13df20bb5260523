import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { inProject } from '../setup/root.mjs'
import { runQuietly, tool } from '../setup/run.mjs'

/** How long fetching Electron from its release server may take, in milliseconds. */
const patience = 5 * 60_000

const folder = inProject('node_modules', 'electron', 'dist')

/** The version that package.json names. */
export const officialVersion = () =>
  /** @type {string} */ (
    JSON.parse(readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8')).version
  )

/**
 * Electron's own build in the project's packages, or null when it has not been fetched.
 *
 * @returns {{ readonly folder: string, readonly executable: string } | null}
 */
export function findOfficial() {
  const named = inProject('node_modules', 'electron', 'path.txt')
  if (!existsSync(named)) return null
  const executable = `${folder}/${readFileSync(named, 'utf8')}`
  return existsSync(executable) ? { folder, executable } : null
}

/** Fetches Electron's own build; resolves with null, or with why it cannot be had. */
export async function fetchOfficial() {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env
  const { code, output } = await runQuietly(tool('electron/install.js'), { timeout: patience, env })
  if (code === 0 && findOfficial() !== null) return null
  return output.trim().split('\n')[0] || `nothing had arrived after ${patience / 60_000} minutes`
}
