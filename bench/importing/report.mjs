import { median } from '../lib/statistics.mjs'
import { figure, percent, table } from '../lib/table.mjs'
import { kinds } from './kept.mjs'

const reference = 'Readability on linkedom'

/** One contender's medians and means over all pages. */
export function rowOf(name, pages) {
  const read = pages.filter(({ failure }) => failure === undefined)
  const mean = kind => {
    const shares = read.map(page => page.kept[kind]).filter(share => share !== null)
    return shares.reduce((sum, share) => sum + share, 0) / shares.length
  }
  return {
    name,
    pages: pages.length,
    failed: pages.length - read.length,
    ms: median(read.map(page => median(page.times))),
    total: read.reduce((sum, page) => sum + median(page.times), 0),
    ...Object.fromEntries(kinds.map(kind => [kind, mean(kind)])),
    worst: Math.min(...read.map(page => page.kept.words)),
  }
}

/** The rows as a table, the times against Readability alone. */
export function tableOf(rows) {
  const floor = rows.find(({ name }) => name === reference)
  const against = (row, key) => `${figure(row[key])} (${floor === undefined ? '–' : figure(row[key] / floor[key])})`
  return table(
    [...rows]
      .sort((a, b) => a.ms - b.ms)
      .map(row => ({
        contender: row.name,
        'median ms': against(row, 'ms'),
        'all pages, ms': against(row, 'total'),
        failed: `${row.failed} of ${row.pages}`,
        'words, worst': percent(row.worst),
        ...Object.fromEntries(kinds.map(kind => [`${kind} %`, percent(row[kind])])),
      })),
  )
}

/** The page of a run: the machine, then the table. */
export function pageOfResults(facts, rows) {
  const machine = Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`)
  return ['# Importing: the last run', '', ...machine, '', tableOf(rows), ''].join('\n')
}
