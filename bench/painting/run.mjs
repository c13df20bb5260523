import { readFileSync } from 'node:fs'
import { annotationsIn } from '../anchoring/annotations.mjs'
import { bundleContenders, serve } from '../lib/browser.mjs'
import { documentOf, pageOf, textOf } from '../lib/document.mjs'
import { machine } from '../lib/machine.mjs'
import { randomFrom } from '../lib/random.mjs'
import { keepResults } from '../lib/results.mjs'
import { measure } from './measure.mjs'
import { pageOfResults, rowOf, tableOf } from './report.mjs'
import { openChromium } from './window.mjs'

const defaults = { sizes: ['1000'], counts: ['100', '1000', '10000'], seeds: ['1'], reps: ['3'], frames: ['150'] }
/** Pixels that are scrolled with each frame. */
const step = 120
/** Marks beyond those that are painted, to be added and removed. */
const spare = 10

/**
 * Marks painted over an article. Options: `sizes` in kB, `counts` of marks, `seeds`, `reps`, `frames` to scroll, `only`
 * names or parts of names, `electron` the path of a runtime to measure in instead of Chromium.
 * @param {ReadonlyMap<string, readonly string[]>} options
 */
export async function run(options) {
  const list = name => options.get(name) ?? defaults[name]
  const numbers = name => list(name).map(Number)
  const [[reps], [frames]] = [numbers('reps'), numbers('frames')]
  const only = options.get('only')
  const electron = options.get('electron')?.[0]
  const { openElectron } = electron === undefined ? {} : await import('./electron.mjs')
  const pages = new Map([['/contenders.js', await script()]])
  const server = await serve(pages)
  const window = openElectron ? await openElectron(electron) : await openChromium()
  const rows = []
  try {
    for (const kb of numbers('sizes'))
      for (const seed of numbers('seeds')) {
        const { blocks } = documentOf(kb * 1000, seed)
        pages.set('/document.html', `${pageOf(blocks)}<script src="/contenders.js"></script>`)
        for (const count of numbers('counts')) {
          const runs = await measure(window, `${server.url}/document.html`, {
            marks: marksIn(textOf(blocks), count + spare, 7 * seed + count),
            scroll: { step, frames },
            reps,
            only,
          })
          const found = Array.from(runs, ([name, all]) => rowOf({ kb, count, seed }, name, all))
          rows.push(...found)
          console.log(`\n${kb} kB, ${count} marks, seed ${seed}\n`)
          console.log(tableOf(found))
        }
      }
  } finally {
    await window.close()
    server.close()
  }
  const facts = { ...machine(), browser: window.version, reps, frames }
  const suite = electron === undefined ? 'painting' : 'painting-electron'
  if (only === undefined) keepResults(suite, { facts, rows }, pageOfResults(facts, rows))
}

async function script() {
  const sheetOf = name =>
    readFileSync(new URL(`../node_modules/${name}/dist/text-annotator.css`, import.meta.url), 'utf8')
  const styles = { recogito: sheetOf('@recogito/text-annotator'), recogito3: sheetOf('recogito3') }
  return [
    `window.peerStyles = ${JSON.stringify(styles)}`,
    await bundleContenders(new URL('contenders/', import.meta.url)),
    readFileSync(new URL('page.js', import.meta.url), 'utf8'),
  ].join(';\n')
}

/** Marks in five colours, some over others, all over the text. */
function marksIn(text, count, seed) {
  const random = randomFrom(seed)
  return annotationsIn(text, count, seed).map(({ id, exact, start, end }) => ({
    id,
    start,
    end,
    quote: exact,
    color: random.below(5),
  }))
}
