import { expect, test } from 'vitest'
import { eventsAround } from '../../../../core/treaty/around'
import { shipped } from './shipped'

const treaty = shipped('new-start')

const cases = [
  ['before the first event, only the next one', '1990-01-01', null, 'new-start.ev.other-2009-07-06'],
  [
    'between two events, one on either side',
    '2010-06-01',
    'new-start.ev.signed-2010-04-08',
    'new-start.ev.ratified-2010-12-22',
  ],
  [
    'on the day of an event, that event as the last one',
    '2010-04-08',
    'new-start.ev.signed-2010-04-08',
    'new-start.ev.ratified-2010-12-22',
  ],
  [
    'of several on one date, the act of the treaty itself',
    '2026-02-05',
    'new-start.ev.expired-2026-02-05',
    'new-start.ev.other-2026-02-06',
  ],
  [
    'the day before, that act as the next one',
    '2026-02-04',
    'new-start.ev.other-2026-02-04',
    'new-start.ev.expired-2026-02-05',
  ],
  ['after the last event, only the last one', '2100-01-01', 'new-start.ev.other-2026-02-11', null],
] as const

for (const [finds, day, last, next] of cases)
  test(`finds ${finds}`, () => {
    const around = eventsAround(treaty, day)
    expect([around.last?.id ?? null, around.next?.id ?? null]).toEqual([last, next])
  })
