import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { inProject } from '../setup/root.mjs'

/** How each part of Pacta is built: as far as Vite differs from its defaults. */

/** @typedef {import('vite').InlineConfig} Recipe */

/** @type {Recipe} */
const common = {
  root: inProject(),
  configFile: false,
  logLevel: 'warn',
  oxc: { jsx: { importSource: 'preact' } },
}

/**
 * A part that runs in Node.js or in Electron, as one file with everything folded in.
 *
 * @param {string} entry
 * @param {string} target - what runs it, as Vite's `build.target`
 * @param {{ readonly dir: string, readonly format: 'cjs' | 'es', readonly file: string }} output
 * @returns {Recipe}
 */
const forNode = (entry, target, { dir, format, file }) => ({
  ...common,
  build: {
    ssr: entry,
    outDir: dir,
    emptyOutDir: true,
    target,
    rolldownOptions: {
      external: ['electron'],
      output: { format, entryFileNames: file, codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})

/**
 * Puts a package's file beside what is built.
 *
 * @param {...string} path - below `node_modules`
 * @returns {import('vite').Plugin}
 */
function beside(...path) {
  const file = inProject('node_modules', ...path)
  return {
    name: 'beside',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: basename(file), source: readFileSync(file) })
    },
  }
}

/** Electron before 28 loads no ES module in main, and none loads one in a sandboxed preload. */
export const main = forNode('main/index.ts', 'node18', { dir: 'out/main', format: 'cjs', file: 'index.cjs' })
export const preload = forNode('preload/index.ts', 'node18', { dir: 'out/preload', format: 'cjs', file: 'index.cjs' })
/**
 * The process that imports, started by main and by the command line, and beside it the tables by which it reads fonts of
 * Chinese, Japanese and Korean.
 *
 * @type {Recipe}
 */
export const importers = {
  ...forNode('importers/worker/worker-main.ts', 'node18', { dir: 'out/importers', format: 'cjs', file: 'worker.cjs' }),
  publicDir: inProject('node_modules', 'pdfjs-dist', 'cmaps'),
}
/**
 * The process that searches, started by main and by the command line, and beside it the database that it reads.
 *
 * @type {Recipe}
 */
export const search = {
  ...forNode('store/search/worker.ts', 'node18', { dir: 'out/search', format: 'cjs', file: 'worker.cjs' }),
  plugins: [beside('node-sqlite3-wasm', 'dist', 'node-sqlite3-wasm.wasm')],
}
/** The command line, for the packaged app to load. */
export const terminal = forNode('cli/terminal-program.ts', 'node18', {
  dir: 'out/terminal',
  format: 'cjs',
  file: 'index.cjs',
})
export const cli = forNode('cli/main.ts', 'node20', { dir: 'out/cli', format: 'es', file: 'index.mjs' })

/** @type {Recipe} */
export const renderer = {
  ...common,
  root: inProject('renderer'),
  base: './',
  build: {
    outDir: inProject('out', 'renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    // Styles are lowered to the target only when they are minified.
    cssMinify: true,
    // The page's rules allow no data: fonts and no fetch.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
}
