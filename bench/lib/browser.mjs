import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--enable-precise-memory-info',
  '--js-flags=--expose-gc',
]

/** Chromium from $CHROMIUM or /usr/bin/chromium, with a profile that is thrown away. */
export async function launch() {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'pacta-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: flags,
    viewport: { width: 1200, height: 800 },
  })
  return {
    context,
    version: context.browser()?.version() ?? 'unknown',
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/**
 * Serves the values of a map by their paths, as they are at the time of asking.
 * @param {ReadonlyMap<string, string>} pages
 */
export async function serve(pages) {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname
    const page = pages.get(name)
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(page)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/**
 * All contenders of a folder as one script, which puts them by name into `window.contenders`. A contender is the default
 * export of a file, or several in an array; files whose name begins with `_` are shared by contenders.
 * @param {URL} folder
 */
export async function bundleContenders(folder) {
  const files = readdirSync(folder).filter(name => name.endsWith('.mjs') && !name.startsWith('_'))
  const imports = files.map((name, at) => `import c${at} from './${name}'`).join('\n')
  const all = files.map((_, at) => `c${at}`).join(', ')
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports}\nwindow.contenders = Object.fromEntries([${all}].flat().map(one => [one.name, one]))`,
      resolveDir: fileURLToPath(folder),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome114',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    logLevel: 'error',
  })
  return outputFiles[0].text
}
