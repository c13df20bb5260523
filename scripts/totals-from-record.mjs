/**
 * Writes the totals that the parties of New START declared as a series of their own, `new-start-totals.csv` and
 * `new-start-totals.yaml`. The record is the source: after a change of its `dataExchange`, run this again.
 *
 * node scripts/totals-from-record.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { inProject } from './setup/root.mjs'

const record = readFileSync(inProject('docs-source', 'treaties', 'new-start.md'), 'utf8')
const { dataExchange, sources } = parse(record.split(/^---$/m)[1] ?? '')

const columns = [
  { name: 'deployedWarheads', label: 'Declared deployed warheads', unit: 'warheads' },
  { name: 'deployedDelivery', label: 'Deployed missiles and bombers', unit: 'missiles and bombers' },
  { name: 'totalLaunchers', label: 'Launchers and bombers, deployed or not', unit: 'launchers and bombers' },
]
const names = { US: 'United States', RU: 'Russia' }

/** @type {string[][]} */
const lines = []
for (const code of Object.keys(names)) {
  for (const row of dataExchange.rows) {
    const values = columns.map(({ name }) => row[code][name])
    if (values.every(value => value === null)) continue
    const derived = columns.map(({ name }) => name).filter(name => row.derived.includes(`${code}.${name}`))
    lines.push(
      [code, row.asOf, ...values.map(value => value ?? ''), row.sources.join(' '), derived.join(' '), row.note ?? '']
        .map(String)
        .map(quoted),
    )
  }
}

const used = new Set(dataExchange.rows.flatMap((/** @type {{ sources: string[] }} */ row) => row.sources))
const description = {
  id: 'new-start-totals',
  title: 'Totals that the United States and Russia declared under New START',
  shortName: 'New START declared totals',
  measure:
    'Deployed strategic warheads by the rules of the treaty, where a bomber counts as one; deployed missiles and bombers; launchers and bombers counting those that are not deployed. These are not stockpiles.',
  columns,
  names,
  licence: {
    name: 'Facts as published by the parties',
    note: 'Numbers only, read in the sources named; nobody’s selection or wording is taken over.',
  },
  credit: 'United States Department of State and the Russian Federation, as reported by the sources named.',
  retrieved: '2026-11-23',
  notes: [
    'The limits were 1,550, 700 and 800, from 5 February 2018 on.',
    `Not found: ${dataExchange.missing.join('; ')}.`,
  ],
  sources: sources.filter((/** @type {{ id: string }} */ { id }) => used.has(id)),
}

const head = ['code', 'date', ...columns.map(({ name }) => name), 'sources', 'derived', 'note']
const folder = inProject('docs-source', 'series')
writeFileSync(`${folder}/new-start-totals.csv`, `${[head, ...lines].map(line => line.join(',')).join('\n')}\n`)
writeFileSync(`${folder}/new-start-totals.yaml`, stringify(description, { lineWidth: 110 }))

/** @param {string} cell */
function quoted(cell) {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
