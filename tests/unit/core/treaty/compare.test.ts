import { expect, test } from 'vitest'
import { compareTreaties } from '../../../../core/treaty/compare'
import { shipped } from './shipped'

const rows = compareTreaties(shipped('new-start'), shipped('sort'), '2026-02-05')
const row = (label: string) => rows.find(one => one.label === label)

test('puts the same questions to both, the status on the day first', () => {
  expect(rows.map(({ label }) => label)).toEqual([
    'Status on 5 February 2026',
    'Kind',
    'Covers',
    'Parties',
    'Signed',
    'In force from',
    'Extended',
    'Ended',
    'How long it runs',
    'Limits',
    'Verification',
  ])
  expect(row('Signed')).toMatchObject({ left: ['8 April 2010, Prague'], right: ['24 May 2002, Moscow'], same: false })
})

test('says which rows are the same', () => {
  expect(rows.filter(({ same }) => same).map(({ label }) => label)).toEqual(['Kind', 'Covers', 'Parties'])
  expect(compareTreaties(shipped('inf'), shipped('inf'), null).every(({ same }) => same)).toBe(true)
})

test('what one record does not say is empty, and what neither says has no row', () => {
  expect(row('Extended')).toMatchObject({ left: ['3 February 2021'], right: [] })
  expect(compareTreaties(shipped('ptbt'), shipped('outer-space'), null).map(({ label }) => label)).not.toContain(
    'Ended',
  )
})

test('a step that was only announced is no end', () => {
  const inf = compareTreaties(shipped('inf'), shipped('abm'), null).find(({ label }) => label === 'Ended')
  expect(inf?.left).toEqual(['2 August 2019'])
})

test('without a day there is no status', () => {
  expect(compareTreaties(shipped('inf'), shipped('abm'), null)[0]?.label).toBe('Kind')
})

test('a selection of parties says how many there are', () => {
  const parties = compareTreaties(shipped('npt'), shipped('inf'), null).find(({ label }) => label === 'Parties')
  expect(parties?.left[0]).toMatch(/^\d+ parties, among them /)
})
