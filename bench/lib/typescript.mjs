import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const cache = new URL('../.cache/typescript/', import.meta.url)

/**
 * What a module of this repository in TypeScript exports.
 * @param {URL} module
 */
export async function importTypeScript(module) {
  mkdirSync(cache, { recursive: true })
  const outfile = path.join(fileURLToPath(cache), `${path.basename(module.pathname, '.ts')}.mjs`)
  await build({
    entryPoints: [fileURLToPath(module)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node18',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
