import { expect, test } from 'vitest'
import { readAllSeries } from '../../../../core/treaty/series'
import { findSourcedFact } from '../../../../core/treaty/sourced-fact'
import { shipped } from './shipped'
import { shippedSeriesFiles } from './shipped-series'

const file = { treaties: [shipped('new-start')], series: readAllSeries(shippedSeriesFiles).series }

test('a fact of a record comes with the treaty to open and its sources', () => {
  const found = findSourcedFact(file, 'new-start.ev.signed-2010-04-08')
  expect(found).toMatchObject({ from: 'New START', treatyId: 'new-start', fact: { date: '2010-04-08' } })
  expect(found?.sources.map(({ id }) => id).sort()).toEqual([...(found?.fact.sourceIds ?? [])].sort())
})

test('a number of a series comes with its sources, and there is no treaty to open', () => {
  const found = findSourcedFact(file, 'stockpiles.USA')
  expect(found).toMatchObject({ from: 'World stockpiles', treatyId: null, fact: { kind: 'series' } })
  expect(found?.fact.label).toContain('United States')
  expect(found?.sources.length).toBeGreaterThan(0)
})

test('a fact that nothing holds is none', () => {
  expect(findSourcedFact(file, 'inf.ev.signed')).toBeNull()
  expect(findSourcedFact({ treaties: [], series: [] }, 'stockpiles.USA')).toBeNull()
})
