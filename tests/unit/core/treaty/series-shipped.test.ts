import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from '../../../../core/article/yaml-file'
import { findFact } from '../../../../core/treaty/facts'
import { readTreaties } from '../../../../core/treaty/record'
import { readAllSeries } from '../../../../core/treaty/series'
import { shipped, shippedFiles } from './shipped'
import { shippedSeriesFiles } from './shipped-series'

const { series, problems } = readAllSeries(shippedSeriesFiles)
const { treaties } = readTreaties(shippedFiles)
const fact = (id: string) => findFact(treaties, id, series)

test('every series that ships can be read, and bears the name of its file', () => {
  expect(problems).toEqual([])
  expect(series.map(({ id }) => id)).toEqual(['new-start-totals', 'stockpiles'])
})

test('no series has the id of a treaty, nor two facts one id', () => {
  expect(series.filter(({ id }) => treaties.some(treaty => treaty.id === id))).toEqual([])
  const ids = series.flatMap(({ rows }) => rows.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test('every source of a series carries one of its rows', () => {
  for (const { id, rows, sources } of series) {
    const used = new Set(rows.flatMap(row => row.sources))
    expect(
      sources.filter(source => !used.has(source.id)),
      id,
    ).toEqual([])
  }
})

test('the stockpiles are given away under CC BY 4.0, with those who counted named', () => {
  const stockpiles = series.find(({ id }) => id === 'stockpiles')
  expect(stockpiles?.licence.name).toBe('CC BY 4.0')
  expect(stockpiles?.credit).toMatch(/Federation of American Scientists; processed by Our World in Data/)
})

test('the nine stockpiles of January 2025 add up to the world total that the source prints', () => {
  const now = series.find(({ id }) => id === 'stockpiles')?.rows.filter(({ date }) => date === '2025-01') ?? []
  const sum = (column: number) => now.reduce((total, { values }) => total + (values[column] ?? 0), 0)
  expect([now.length, sum(0), sum(3)]).toEqual([9, 9614, 12241])
})

test('stockpile and retired warheads add up to the whole inventory, but where the source’s two files differ', () => {
  const stockpiles = series.find(({ id }) => id === 'stockpiles')
  const apart = stockpiles?.rows.filter(({ values: [stockpile, , retired, inventory] }) => {
    return inventory != null && (stockpile ?? 0) + (retired ?? 0) !== inventory
  })
  expect(apart?.map(({ id }) => id)).toEqual(['stockpiles.CHN.2022', 'stockpiles.GBR.2022', 'stockpiles.PRK.2022'])
  expect(stockpiles?.notes).toContainEqual(expect.stringMatching(/^For 2022 the source’s two files differ/))
})

test('the declared totals are those of the record, cell by cell', () => {
  const inRecord = (shipped('new-start').dataExchange?.rows ?? []).flatMap(row =>
    ['US', 'RU'].flatMap(code => {
      const totals = Object.values(z.record(z.string(), z.number().nullable()).parse(row[code]))
      if (totals.every(total => total === null)) return []
      const derived = row.derived.filter(cell => cell.startsWith(`${code}.`)).map(cell => cell.slice(3))
      return [{ code, date: row.asOf, values: totals, derived, sources: row.sources, note: row.note ?? null }]
    }),
  )
  const inSeries = series.find(({ id }) => id === 'new-start-totals')?.rows.map(({ id: _, ...row }) => row) ?? []
  expect(inSeries).toHaveLength(46)
  expect(new Set(inSeries.map(row => JSON.stringify(row)))).toEqual(new Set(inRecord.map(row => JSON.stringify(row))))
})

test('every fact that the shipped claims name is in a record or a series', () => {
  const name = 'new-start-expiry.claims.yaml'
  const yaml = readFileSync(new URL(`../../../../docs-source/articles/${name}`, import.meta.url), 'utf8')
  const schema = z.object({ claims: z.array(z.object({ facts: z.array(z.string()).default([]) })) })
  const { claims } = readYaml({ name, yaml, firstLine: 1 }, schema).value
  const named = [...new Set(claims.flatMap(({ facts }) => facts))]
  expect(named).toContain('stockpiles.USA')
  expect(named.filter(id => fact(id) === null)).toEqual([])
})

test('a stockpile is found by its code, as the newest, and by its year', () => {
  expect(fact('stockpiles.USA')).toEqual({
    id: 'stockpiles.USA',
    treatyId: 'stockpiles',
    kind: 'series',
    date: '2025-01',
    label:
      'Estimated stockpile, January 2025, United States: 3,700 warheads; deployed: 1,770 warheads; retired: 1,477 warheads; whole inventory: 5,177 warheads',
    article: null,
    sourceIds: ['sipri-2025-repo', 'robesonian-2025', 'sumtrix-2025'],
    weak: false,
  })
  expect(fact('stockpiles.RUS')?.label).toMatch(/^Estimated stockpile, January 2025, Russia: 4,309 warheads/)
  expect(fact('stockpiles.USA.1967')?.label).toBe('Estimated stockpile, 1967, United States: 31,255 warheads')
  expect(fact('new-start-totals.RU.2013-09-01')?.label).toMatch(/: 1,400 warheads \(worked out\); deployed missiles/)
  expect(fact('stockpiles.ZAF')).toBeNull()
  expect(findFact(treaties, 'stockpiles.USA')).toBeNull()
})
