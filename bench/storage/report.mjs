import { median } from '../lib/statistics.mjs'
import { figure, table } from '../lib/table.mjs'

const [ours, floor] = ['Pacta', 'JSONL']
const kinds = ['add', 'update', 'delete']

/** One contender's medians over its turns. */
export function rowOf(cell, { name, survives }, { opens, changes, close }) {
  const middle = of => Object.fromEntries(kinds.map(kind => [kind, median(changes.map(change => of(change[kind])))]))
  return {
    ...cell,
    name,
    survives,
    changes: changes.length,
    openMs: median(opens),
    ms: middle(({ ms }) => ms),
    bytes: middle(({ bytes }) => bytes ?? Number.NaN),
    close,
  }
}

/** The rows of one size as a table: what each change takes, in brackets against the append-only log. */
export function tableOf(rows) {
  const reference = rows.find(row => row.name === floor)
  const against = (value, other) =>
    other === undefined ? figure(value) : `${figure(value)} (${figure(value / other)})`
  return table(
    [...rows]
      .sort((a, b) => a.ms.add - b.ms.add)
      .map(row => ({
        contender: row.name,
        'open ms': figure(row.openMs),
        ...columns('ms', kind => against(row.ms[kind], reference?.ms[kind])),
        ...columns('bytes', kind => against(row.bytes[kind], reference?.bytes[kind])),
        'close ms': figure(row.close.ms),
        changes: String(row.changes),
        survives: row.survives,
      })),
  )
}

const columns = (unit, cellOf) => Object.fromEntries(kinds.map(kind => [`${kind} ${unit}`, cellOf(kind)]))

/** One contender's openings of an article. */
export function articleRowOf(cell, name, times) {
  return { ...cell, name, ms: median(times), firstMs: times[0] }
}

/** What it takes to open one article, against Pacta. */
export function articleTableOf(rows) {
  const reference = rows.find(row => row.name === ours)?.ms ?? Number.NaN
  return table(
    [...rows]
      .sort((a, b) => a.ms - b.ms)
      .map(({ name, ms, firstMs }) => ({
        contender: name,
        'open ms': figure(ms),
        'first ms': figure(firstMs),
        '× Pacta': figure(ms / reference),
      })),
  )
}

export const titleOf = count => `${count} annotations in 100 articles`
export const articleTitleOf = ({ count, others }) => `An article of ${count} annotations, ${others} in others`

/** The page of a run: the machine, then a table for each size, then one for the article. */
export function pageOfResults(facts, rows, articleRows) {
  const counts = [...new Set(rows.map(({ count }) => count))]
  const tables = counts.map(count => `## ${titleOf(count)}\n\n${tableOf(rows.filter(row => row.count === count))}\n`)
  const machine = Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`)
  const article = `## ${articleTitleOf(articleRows[0])}\n\n${articleTableOf(articleRows)}\n`
  return ['# Storage: the last run', '', ...machine, '', ...tables, article].join('\n')
}
