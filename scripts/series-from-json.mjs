/**
 * Writes the series of world stockpiles, `stockpiles.csv` and `stockpiles.yaml`, from a JSON file of estimates. The two
 * files are the source from then on.
 *
 * node scripts/series-from-json.mjs STOCKPILES.json FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { stringify } from 'yaml'

const [input, folder] = process.argv.slice(2)
if (!input || !folder) {
  console.error('Usage: node scripts/series-from-json.mjs STOCKPILES.json FOLDER')
  process.exit(2)
}

const { series, inventoryBreakdown, snapshot2025, ...about } = JSON.parse(readFileSync(input, 'utf8'))
const [yearly, inventories] = ['owid-fas-2023', inventoryBreakdown.source]

/** @type {(string | number)[][]} */
const lines = []
for (const { iso3, firstYear, values } of series) {
  for (const [index, stockpile] of values.entries()) {
    const year = firstYear + index
    const parts = inventoryBreakdown.rows.find(
      (/** @type {{ iso3: string, year: number }} */ row) => row.iso3 === iso3 && row.year === year,
    )
    const deployed = parts ? parts.deployedStrategic + parts.deployedNonstrategic : ''
    const known = parts ? [deployed, parts.retired, parts.totalInventory] : ['', '', '']
    lines.push([iso3, year, stockpile, ...known, parts ? `${yearly} ${inventories}` : yearly])
  }
  const now = snapshot2025.rows.find((/** @type {{ iso3: string }} */ row) => row.iso3 === iso3)
  lines.push([
    ...[iso3, snapshot2025.asOf, now.militaryStockpile, now.deployed, now.retired, now.totalInventory],
    snapshot2025.sources.join(' '),
  ])
}

const head = 'code,date,stockpile,deployed,retired,inventory,sources'
writeFileSync(join(folder, 'stockpiles.csv'), `${[head, ...lines.map(line => line.join(','))].join('\n')}\n`)

/** @type {Record<string, string>} */
const tiers = { 'robesonian-2025': 'press', 'sipri-2025-repo': 'weak', 'sumtrix-2025': 'weak' }
const used = new Set(lines.flatMap(line => String(line.at(-1)).split(' ')))
const description = {
  id: 'stockpiles',
  title: about.title,
  shortName: 'World stockpiles',
  measure: `Military stockpile: warheads assigned to forces, deployed or in store. Warheads that are retired and wait to be taken apart are left out of it; the whole inventory counts them too.`,
  columns: [
    { name: 'stockpile', label: 'Estimated stockpile', unit: 'warheads' },
    { name: 'deployed', label: 'Deployed', unit: 'warheads' },
    { name: 'retired', label: 'Retired', unit: 'warheads' },
    { name: 'inventory', label: 'Whole inventory', unit: 'warheads' },
  ],
  names: Object.fromEntries(series.map((/** @type {{ iso3: string, name: string }} */ { iso3, name }) => [iso3, name])),
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    note: 'Our World in Data gives this licence in the metadata of its copy of the FAS estimates (1945 to 2023). The figures of January 2025 are SIPRI’s, retyped from other places; SIPRI’s own terms were not seen.',
  },
  credit: `${about.license.credit} Figures of January 2025: Stockholm International Peace Research Institute (SIPRI).`,
  retrieved: about.retrieved,
  notes: [
    'Every figure is an outside estimate; only some of the United States rest on numbers that it declared.',
    'These are not New START counts, which took in deployed strategic warheads only and each deployed bomber as one.',
    'Deployed in 2022 and 2023 is the sum of strategic and other deployed warheads in the source.',
    'Russia stands for the Soviet Union up to 1991.',
    'Years before a state’s first are left out; the source has zeros there.',
    'South Africa, which had up to six warheads from 1982 to 1989, is in the source and not here.',
    'Some runs look as if they were filled in evenly, as Israel’s from 1967 to 2004.',
    'North Korea’s figures fall from 2020 to 2021 because the method changed.',
    'For 2022 the source’s two files differ: China 390 in stockpile and 350 in all, North Korea 25 and 20, and for the United Kingdom 225 in both with 45 of them retired.',
    'Other papers put the peak of the United States, 31,255, into 1966; the series has it in 1967.',
    'Estimates for 2024 and 2026 exist and could not be read.',
  ],
  sources: about.sources
    .filter((/** @type {{ id: string }} */ { id }) => used.has(id))
    .map((/** @type {{ id: string }} */ source) => ({ ...source, tier: tiers[source.id] ?? 'specialist' })),
}
writeFileSync(join(folder, 'stockpiles.yaml'), stringify(description, { lineWidth: 110 }))
