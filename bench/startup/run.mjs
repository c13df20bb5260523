import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findRuntime } from '../../scripts/runtime/find.mjs'
import { machine } from '../lib/machine.mjs'
import { randomFrom } from '../lib/random.mjs'
import { keepResults } from '../lib/results.mjs'
import { median } from '../lib/statistics.mjs'
import { timeStart } from './launch.mjs'
import { makeLibrary } from './library.mjs'
import { pageOfResults, tableOf } from './report.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const floor = 'FLOOR (the smallest app)'
const shipped = 'Pacta, the shipped article'
const display = ':78'
const defaults = { sizes: ['1000:1000', '10000:0'], seeds: ['1'], reps: ['7'] }

/**
 * From the start of the process to the first frame with words of the article. Options: `sizes` of articles, each kB and
 * number of annotations as `1000:1000`; `seeds`; `reps`; `electron` the path of a runtime instead of the one that `npm start`
 * finds.
 * @param {ReadonlyMap<string, readonly string[]>} options
 */
export async function run(options) {
  const list = name => options.get(name) ?? defaults[name]
  const [reps, seed] = [Number(list('reps')[0]), Number(list('seeds')[0])]
  if (!existsSync(path.join(root, 'out', 'main'))) throw new Error('Pacta is not built. Run `npm run build` first.')
  const runtime = options.get('electron')?.[0] ?? (await findRuntime()).executable

  const folder = mkdtempSync(path.join(os.tmpdir(), 'pacta-bench-'))
  const screen = await openScreen()
  try {
    const apps = new Map([
      [floor, () => [fileURLToPath(new URL('floor', import.meta.url))]],
      [shipped, () => [root, '--library', path.join(folder, 'empty')]],
    ])
    for (const size of list('sizes')) {
      const [kb, count = 0] = size.split(':').map(Number)
      const library = path.join(folder, `${kb}-${count}`)
      await makeLibrary(library, { kb, count, seed })
      apps.set(`Pacta, ${kb} kB, ${count} annotations`, () => [root, '--library', library, '--article', 'measured'])
    }
    const runs = new Map(Array.from(apps.keys(), name => [name, []]))
    const random = randomFrom(seed)
    for (let rep = 0; rep < reps; rep++)
      for (const name of random.shuffle([...apps.keys()]))
        runs.get(name).push(await timeStart(runtime, apps.get(name)()))

    const lowest = median(runs.get(floor).map(({ seen }) => seen))
    const rows = Array.from(runs, ([name, all]) => {
      const seen = median(all.map(one => one.seen))
      return { name, seen, toFloor: seen / lowest, sinceRead: median(all.map(one => one.sinceRead)) }
    })
    console.log(tableOf(rows))
    const facts = { ...machine(), runtime: path.basename(path.dirname(runtime)), reps, seed }
    keepResults('startup', { facts, rows }, pageOfResults(facts, rows))
  } finally {
    screen.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One display for all starts, where there is none: to open one takes longer than what is measured. */
async function openScreen() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return { close() {} }
  const server = spawn('Xvfb', [display, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' })
  process.env.DISPLAY = display
  await new Promise(resolve => setTimeout(resolve, 1500))
  return { close: () => server.kill() }
}
