import { describe, expect, test } from 'vitest'
import { lifeOf, livesOf, periodOn, standingOf } from '../../../../core/treaty/in-force'
import { readTreaties } from '../../../../core/treaty/record'
import { shipped, shippedFiles } from './shipped'

const states = [
  ['in force', 'in-force'],
  ['in force without the US and Russia', 'in-force'],
  ['in operation without the US', 'in-force'],
  ['In effect since the second exchange', 'in-force'],
  ['signed, not in force', 'not-in-force'],
  ['signed, not in force, observed by choice', 'not-in-force'],
  ['signed, applied in part', 'not-in-force'],
  ['open for signature', 'not-in-force'],
  ['political statement', 'not-in-force'],
  ['not yet in force', 'not-in-force'],
  ['in force, suspended by Russia', 'suspended'],
  ['Russia out, suspended by NATO states', 'suspended'],
  ['abandoned, never in force', 'ended'],
  ['superseded by New START', 'ended'],
  ['ended in practice', 'ended'],
  ['expired', 'ended'],
  ['terminated', 'ended'],
  ['under negotiation', 'other'],
] as const

describe('the standing of a state in the record’s words', () => {
  for (const [state, standing] of states)
    test(`“${state}” is ${standing}`, () => {
      expect(standingOf(state)).toBe(standing)
    })

  test('no state of a record that ships is unknown', () => {
    const all = readTreaties(shippedFiles).treaties.flatMap(treaty => lifeOf(treaty).periods)
    expect(all.filter(({ standing }) => standing === 'other')).toEqual([])
  })
})

test('a life is the record’s states in order, the last one open', () => {
  const { periods } = lifeOf(shipped('new-start'))
  expect(periods.map(({ standing, from, to }) => [standing, from, to])).toEqual([
    ['not-in-force', '2010-04-08', '2011-02-05'],
    ['in-force', '2011-02-05', '2023-02-28'],
    ['suspended', '2023-02-28', '2026-02-05'],
    ['ended', '2026-02-05', null],
  ])
})

test('a boundary known to the month or year counts from its first day', () => {
  const inf = shipped('inf')
  const statusIntervals = [
    { from: '1987', to: '1988-06', state: 'signed, not in force' },
    { from: '1988-06', to: null, state: 'in force' },
  ]
  expect(lifeOf({ ...inf, statusIntervals }).periods.map(({ from, to }) => [from, to])).toEqual([
    ['1987-01-01', '1988-06-01'],
    ['1988-06-01', null],
  ])
})

const days = [
  ['before it was signed', '2010-04-07', null],
  ['on the day of signature', '2010-04-08', 'signed, not in force'],
  ['on the last day of a state', '2023-02-27', 'in force'],
  ['on a boundary, the new state', '2023-02-28', 'in force, suspended by Russia'],
  ['long after its end', '2100-01-01', 'expired'],
] as const

for (const [when, day, state] of days)
  test(`finds the state ${when}`, () => {
    expect(periodOn(lifeOf(shipped('new-start')), day)?.state ?? null).toBe(state)
  })

test('lives come by age, and of one age by name', () => {
  const lives = livesOf(readTreaties(shippedFiles).treaties)
  const starts = lives.map(({ periods }) => periods[0]?.from ?? '')
  expect(starts).toEqual([...starts].sort())
  expect(lives.map(({ id }) => id)).toEqual(expect.arrayContaining(['new-start', 'inf']))
  const twins = livesOf([
    { ...shipped('inf'), id: 'b', shortName: 'B' },
    { ...shipped('inf'), id: 'a', shortName: 'a' },
  ])
  expect(twins.map(({ id }) => id)).toEqual(['a', 'b'])
})
