import { figure, table } from '../lib/table.mjs'

/** The rows of a run as a table; the floor's file is not read, so that it has no figure there. */
export function tableOf(rows) {
  return table(
    rows.map(row => ({
      app: row.name,
      'first words, ms': figure(row.seen),
      '× FLOOR': figure(row.toFloor),
      'since its text was read, ms': figure(row.sinceRead),
    })),
  )
}

/** The page of a run: the machine, then the table. */
export function pageOfResults(facts, rows) {
  const machine = Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`)
  return ['# Start-up: the last run', '', ...machine, '', tableOf(rows), ''].join('\n')
}
