import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import process from 'node:process'
import { say } from '../setup/stop.mjs'
import { requireSystem } from '../setup/system.mjs'

const sockets = '/tmp/.X11-unix'

/**
 * What comes before a command that shows a window here: nothing where there is a display, else what gives it a virtual
 * one, and says so.
 */
export async function onDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return []
  say('There is no display, so the window opens on a virtual one (Xvfb), where nobody sees it.')
  return onVirtualDisplay()
}

/**
 * What comes before a command to give it a virtual display of its own; nothing on systems that always have one.
 *
 * @returns {Promise<readonly string[]>}
 */
export async function onVirtualDisplay() {
  if (process.platform !== 'linux') return []
  await requireSystem('virtual display')
  // Root makes the folder for X's sockets, so that Xvfb can run as anybody.
  if (process.getuid?.() === 0 && !existsSync(sockets)) {
    mkdirSync(sockets)
    chmodSync(sockets, 0o1777)
  }
  return ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1000x24']
}
