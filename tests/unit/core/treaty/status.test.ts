import { expect, test } from 'vitest'
import { describeStatus, statusOn } from '../../../../core/treaty/status'
import { shipped } from './shipped'

const treaty = {
  statusIntervals: [
    { from: '2010-04', to: '2011-02-05', state: 'signed' },
    { from: '2011-02-05', to: '2026-02-05', state: 'in force', note: 'Extended once.' },
    { from: '2026-02-05', to: null, state: 'expired' },
  ],
}

const cases = [
  ['2010-03-31', 'Not yet signed'],
  ['2010-04-01', 'Signed'],
  ['2011-02-04', 'Signed'],
  ['2011-02-05', 'Signed until this day; in force from this day'],
  ['2011-02-06', 'In force'],
  ['2026-02-04', 'In force'],
  ['2026-02-05', 'In force until this day; expired from this day'],
  ['2030-01-01', 'Expired'],
] as const
for (const [day, words] of cases)
  test(`says of ${day}: ${words}`, () => expect(describeStatus(statusOn(treaty, day))).toBe(words))

test('on a day between two states the notes of both are told', () => {
  expect(statusOn(treaty, '2026-02-05')).toMatchObject({ from: '2026-02-05', to: null, note: 'Extended once.' })
})

test('New START was suspended by Russia until the day of the first article, and expired on it', () => {
  expect(describeStatus(statusOn(shipped('new-start'), '2026-02-05'))).toBe(
    'In force, suspended by Russia until this day; expired from this day',
  )
})
