/**
 * Makes `electron FOLDER` start the app in a folder, for a runtime that came without Electron's own launcher.
 * It becomes `resources/default_app.asar` there (`stand-in.mjs`). `-r FILE` is loaded first: Playwright comes in that way.
 */
const { join, resolve } = require('node:path')
const electron = require('electron')

/**
 * With the two that Electron keeps for its own launcher.
 * @typedef {import('electron').App & { setVersion(version: string): void, setAppPath(folder: string): void }} Launchable
 */

const app = /** @type {Launchable} */ (electron.app)

try {
  const folder = loadRequired(process.argv.slice(1))
  if (folder === null) throw new Error('Name the folder of an app.')
  const { productName, name, version, main } = require(join(folder, 'package.json'))
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  app.setName(productName ?? name)
  app.setVersion(version)
  app.setAppPath(folder)
  require(join(folder, main))
} catch (error) {
  // Electron would show this in a dialog at best, and go on without a window.
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  app.exit(1)
}

/**
 * Loads the files that `-r` names; what follows is the app's folder, null when there is none.
 *
 * @param {readonly string[]} args
 * @returns {string | null}
 */
function loadRequired([arg, ...others]) {
  if (arg === undefined) return null
  if (arg === '-r' || arg === '--require') {
    const [file = '', ...rest] = others
    require(resolve(file))
    return loadRequired(rest)
  }
  return arg.startsWith('-') ? loadRequired(others) : resolve(arg)
}
