import { existsSync } from 'node:fs'
import process from 'node:process'
import { run, tool } from '../setup/run.mjs'
import { Stop, say } from '../setup/stop.mjs'
import { findProgram, requireSystem } from '../setup/system.mjs'

/** The system's Chromium for the view tests, or null: then Playwright's own is to be used. */
export const findBrowser = () => process.env.PACTA_CHROMIUM || findProgram('chromium')

/** Makes sure that there is a Chromium for the view tests: the system's on Debian, else the one that Playwright fetches. */
export async function requireBrowser() {
  if (findBrowser() !== null) return
  // Ubuntu's package of that name is an installer for another packaging system.
  if (existsSync('/etc/debian_version') && !existsSync('/usr/bin/snap')) return requireSystem('browser')
  const { chromium } = await import('playwright')
  if (existsSync(chromium.executablePath())) return
  say('Fetching a Chromium for the tests.')
  const code = await run(tool('playwright/cli.js', 'install', 'chromium'))
  if (code !== 0) throw new Stop('Playwright could not fetch Chromium. Set PACTA_CHROMIUM to one that is installed.')
}
