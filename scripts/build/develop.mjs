import { spawn } from 'node:child_process'
import process from 'node:process'
import { build, createServer } from 'vite'
import { inProject } from '../setup/root.mjs'
import { Stop, say } from '../setup/stop.mjs'
import { checkSources } from './check-sources.mjs'
import * as recipes from './recipes.mjs'

/**
 * Serves the page, builds main and preload again as their files change, and keeps the app running on top of it all:
 * a changed page is reloaded by Vite, everything else starts the app again. Ends when its window is closed.
 *
 * @param {readonly string[]} command - opens the app
 */
export async function develop([program = '', ...args]) {
  await checkSources()
  const server = await createServer({ ...recipes.renderer, server: { host: '127.0.0.1' } })
  await server.listen()
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Stop('Vite’s server has no address on this computer.')

  /** @type {import('node:child_process').ChildProcess | null} */
  let app = null
  const start = () => {
    const env = { ...process.env, PACTA_DEV_URL: address }
    const started = spawn(program, args, { stdio: 'inherit', env })
    app = started
    started.on('error', error => say(error.message))
    started.on('close', code => {
      if (app === started) process.exit(code ?? 1)
    })
  }
  const restart = () => {
    const old = app
    app = null
    // Two of the same library at once would be one too many: Pacta lets only one run.
    old?.once('close', start)
    old?.kill()
  }

  await buildAgain(recipes.preload, restart)
  await buildAgain(recipes.importers, restart)
  await buildAgain(recipes.search, restart)
  await buildAgain(recipes.main, restart)
  const sources = inProject('docs-source')
  server.watcher.add(sources).on('change', path => {
    if (path.startsWith(sources)) checkSources().then(restart, error => say(error.message))
  })
  start()
}

/**
 * Builds now and after every change.
 *
 * @param {recipes.Recipe} recipe
 * @param {() => void} changed - called after every build but the first
 * @returns {Promise<void>} when the first build has come out
 */
function buildAgain(recipe, changed) {
  let isFirst = true
  return new Promise((resolve, reject) => {
    const plugin = {
      name: 'tell',
      writeBundle() {
        if (isFirst) resolve()
        else changed()
        isFirst = false
      },
    }
    build({ ...recipe, build: { ...recipe.build, watch: {} }, plugins: [plugin] }).catch(reject)
  })
}
