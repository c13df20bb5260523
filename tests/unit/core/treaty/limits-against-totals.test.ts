import { expect, test } from 'vitest'
import { daysOfTotals, declaredUnderLimits } from '../../../../core/treaty/limits-against-totals'
import { shipped } from './shipped'

const declared = declaredUnderLimits(shipped('new-start'))

test('each limit has the totals of its own column', () => {
  expect(declared.map(({ limit, ceiling }) => [limit.id, ceiling])).toEqual([
    ['new-start.lim.warheads', 1550],
    ['new-start.lim.deployed-delivery', 700],
    ['new-start.lim.launchers', 800],
  ])
  const first = declared.map(({ totals }) => totals.slice(0, 2).map(({ party, total }) => [party, total]))
  expect(first).toEqual([
    [
      ['United States', 1800],
      ['Russia', 1537],
    ],
    [
      ['United States', 882],
      ['Russia', 521],
    ],
    [
      ['United States', 1124],
      ['Russia', 865],
    ],
  ])
})

test('totals come in the order of their days, and those that no source gives are left out', () => {
  for (const { totals } of declared) {
    const days = totals.map(({ date }) => date)
    expect(days).toEqual([...days].sort())
    expect(totals.every(({ total }) => Number.isFinite(total))).toBe(true)
  }
})

test('a number that was worked out says so', () => {
  const rows = shipped('new-start').dataExchange?.rows ?? []
  const marked = rows.flatMap(({ asOf, derived }) => derived.map(one => `${asOf} ${one}`))
  const worked = declared.flatMap(({ totals }) => totals.filter(({ derived }) => derived))
  expect(worked.length).toBe(marked.length)
  expect(worked.length).toBeGreaterThan(0)
})

test('a limit without a column, and a treaty without a data exchange, have none', () => {
  expect(declared.map(({ limit }) => limit.id)).not.toContain('new-start.lim.inspections')
  expect(declaredUnderLimits(shipped('inf'))).toEqual([])
  expect(declaredUnderLimits(shipped('npt'))).toEqual([])
})

test('of a range the upper end is the ceiling', () => {
  const treaty = shipped('new-start')
  const limits = treaty.limits.map(limit => ({ ...limit, limit: [1000, 1550] as [number, number] }))
  expect(declaredUnderLimits({ ...treaty, limits }).map(({ ceiling }) => ceiling)).toEqual([1550, 1550, 1550, 1550])
})

test('days come newest first, and say who declared', () => {
  const days = daysOfTotals(declared)
  const dates = days.map(({ date }) => date)
  expect(dates).toEqual([...dates].sort().reverse())
  expect(days[0]).toEqual({ date: '2023-03-01', parties: ['United States'], complete: false })
  expect(days.at(-1)).toEqual({ date: '2011-02-05', parties: ['United States', 'Russia'], complete: true })
})
