import { figure, percent, table } from '../lib/table.mjs'

const [ours, floor] = ['Pacta', 'FLOOR']

/** The rows of one document as a table, with what each takes against the floor and against Pacta. */
export function tableOf(rows) {
  const msOf = name => rows.find(row => row.name === name)?.ms ?? Number.NaN
  return table(
    [...rows]
      .sort((a, b) => a.ms - b.ms)
      .map(row => ({
        contender: row.name,
        ms: figure(row.ms) + (row.done < row.count ? ` (from ${row.done})` : ''),
        '× FLOOR': figure(row.ms / msOf(floor)),
        '× Pacta': figure(row.ms / msOf(ours)),
        'recall %': percent(row.recall),
        'tight %': percent(row.tight),
        'false %': percent(row.wrong),
        'gone, attached': `${row.attached} of ${row.gone}`,
      })),
  )
}

/** The page of a run: the machine, then a table for each document. */
export function pageOfResults(facts, rows) {
  const titles = new Map()
  for (const row of rows) {
    const title = `${row.kb} kB, ${row.count} annotations, ${row.percent} % of words edited, seed ${row.seed}`
    titles.set(title, [...(titles.get(title) ?? []), row])
  }
  const tables = Array.from(titles, ([title, some]) => `## ${title}\n\n${tableOf(some)}\n`)
  const machine = Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`)
  return ['# Anchoring: the last run', '', ...machine, '', ...tables].join('\n')
}
