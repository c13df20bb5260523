import { median } from '../lib/statistics.mjs'
import { figure, percent, table } from '../lib/table.mjs'

const [ours, floor] = ['Pacta', 'bare page']
/** Milliseconds of a frame at 60 Hz. */
const frame = 1000 / 60

/** One contender's medians over its runs. */
export function rowOf(cell, name, runs) {
  const middle = measured => median(runs.map(measured))
  const gaps = runs.flatMap(({ scroll }) => scroll.gaps)
  const framesOf = gap => Math.max(1, Math.round(gap / frame))
  const due = gaps.reduce((total, gap) => total + framesOf(gap), 0)
  return {
    ...cell,
    name,
    runs: runs.length,
    paintMs: middle(({ paint }) => paint.ms),
    paintMain: middle(({ paint }) => paint.main),
    paintLongest: Math.max(...runs.map(({ paint }) => paint.longest)),
    addMs: middle(({ change }) => median(change.add)),
    removeMs: middle(({ change }) => median(change.remove)),
    dropped: (due - gaps.length) / due,
    scrollMain: middle(({ scroll }) => scroll.main / scroll.gaps.length),
    scrollLongest: Math.max(...runs.map(({ scroll }) => scroll.longest)),
    hitUs: runs[0].hit === null ? null : middle(({ hit }) => hit.us),
    hitShare: runs[0].hit?.share ?? null,
    heapMB: middle(({ heapMB }) => heapMB),
    nodes: middle(({ nodes }) => nodes),
    shown: runs[0].shown,
    errors: [...new Set(runs.flatMap(({ errors }) => errors))],
  }
}

/** The rows of one article as a table, with what each takes against the bare page and against Pacta. */
export function tableOf(rows) {
  const mainOf = name => rows.find(row => row.name === name)?.paintMain ?? Number.NaN
  return table(
    [...rows]
      .sort((a, b) => a.paintMain - b.paintMain)
      .map(row => ({
        contender: row.errors.length > 0 ? `${row.name} (with errors)` : row.name,
        'paint, main ms': figure(row.paintMain),
        '× bare': figure(row.paintMain / mainOf(floor)),
        '× Pacta': figure(row.paintMain / mainOf(ours)),
        'longest task ms': figure(row.paintLongest),
        'add ms': figure(row.addMs),
        'remove ms': figure(row.removeMs),
        'dropped %': percent(row.dropped),
        'scroll, main ms a frame': figure(row.scrollMain),
        'hit µs': row.hitUs === null ? '–' : figure(row.hitUs),
        'hits %': row.hitShare === null ? '–' : percent(row.hitShare),
        'heap MB': figure(row.heapMB),
        nodes: String(row.nodes),
        'coloured pixels': row.shown.join(' '),
      })),
  )
}

/** The page of a run: the machine, then a table for each article. */
export function pageOfResults(facts, rows) {
  const titles = new Map()
  for (const row of rows) {
    const title = `${row.kb} kB, ${row.count} marks, seed ${row.seed}`
    titles.set(title, [...(titles.get(title) ?? []), row])
  }
  const tables = Array.from(titles, ([title, some]) => `## ${title}\n\n${tableOf(some)}\n`)
  const failures = rows.flatMap(({ name, count, errors }) => errors.map(error => `- ${name}, ${count} marks: ${error}`))
  const machine = Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`)
  return ['# Painting: the last run', '', ...machine, '', ...tables, ...failures].join('\n')
}
