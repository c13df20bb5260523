import { fork } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const suites = new URL('../', import.meta.url)

/**
 * A process for each contender of a suite, which the suite's `process.mjs` runs in. Those whose peer is not there, as one
 * that could not be compiled, are named with the reason.
 * @param {string} suite
 * @param {readonly string[] | undefined} only Names or parts of names.
 */
export async function startContenders(suite, only) {
  const running = []
  const missing = []
  for (const file of await buildContenders(suite)) {
    try {
      const { default: exported } = await import(pathToFileURL(file).href)
      for (const contender of [exported].flat())
        if (only === undefined || only.some(part => contender.name.includes(part)))
          running.push({ ...contender, ...(await startProcess(suite, file, contender.name)) })
    } catch (error) {
      missing.push(`${path.basename(file, '.mjs')}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return { running, missing }
}

/** Packages that cannot be put into one file with others. */
const external = ['better-sqlite3', 'jsdom', 'node-sqlite3-wasm', 'write-file-atomic']

/** Each contender as one file that Node can run. */
async function buildContenders(suite) {
  const folder = new URL(`${suite}/contenders/`, suites)
  const built = fileURLToPath(new URL(`.cache/${suite}/`, suites))
  mkdirSync(built, { recursive: true })
  const names = readdirSync(folder).filter(name => name.endsWith('.mjs') && !name.startsWith('_'))
  await build({
    entryPoints: names.map(name => fileURLToPath(new URL(name, folder))),
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    external,
    platform: 'node',
    format: 'esm',
    target: 'node18',
    logLevel: 'error',
  })
  return names.map(name => path.join(built, name))
}

/** A process that is asked one thing at a time. */
async function startProcess(suite, file, name) {
  const child = fork(fileURLToPath(new URL(`${suite}/process.mjs`, suites)), [pathToFileURL(file).href, name], {
    execArgv: ['--expose-gc'],
  })
  const answer = () =>
    new Promise((resolve, reject) => {
      const onExit = code => reject(new Error(`The process of ${name} ended with ${code}.`))
      child.once('exit', onExit)
      child.once('message', message => {
        child.off('exit', onExit)
        if ('failure' in message) reject(new Error(message.failure))
        else resolve(message.answer)
      })
    })
  await answer()
  return {
    /** @param {string} verb @param {object} [details] */
    ask: (verb, details = {}) => {
      child.send({ verb, details })
      return answer()
    },
    stop: () => child.kill(),
  }
}
