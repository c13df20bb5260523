import { expect, test } from 'vitest'
import { findLeftOut } from '../../../../core/treaty/left-out'
import { createMentionFinder } from '../../../../core/treaty/mentions'
import type { Treaty, TreatyEvent } from '../../../../core/treaty/schema'
import { shipped } from './shipped'

const event = (id: string, date: string, type: TreatyEvent['type'], note: string): TreatyEvent => ({
  id: `new-start.ev.${id}`,
  date,
  precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year',
  type,
  by: [],
  note,
  sources: ['agency'],
})
const newStart: Treaty = {
  ...shipped('new-start'),
  events: [
    event('told', '2026-02-06', 'other', 'A minister spoke.'),
    event('signed', '2010-04-08', 'signed', 'Signed in Prague.'),
    event('offered', '2025-09-22', 'other', 'An offer was made.'),
    event('suspended', '2025-02-21', 'suspended', 'Russia suspended its part.'),
    event('met', '2025-12', 'other', 'Experts met.'),
    event('expired', '2026-02-05', 'expired', 'It ran out.'),
  ],
}
const treaties = [newStart, shipped('inf')]
const findMentions = createMentionFinder(treaties, { withWeak: true })

/** What a text of 5 February 2026 leaves out of New START: before it, and after it. */
function leftOut(text: string, publishedOn: string | null = '2026-02-05') {
  const found = findLeftOut({ text, publishedOn, mentions: findMentions(text) }, treaties)
  const one = found.find(({ treatyId }) => treatyId === 'new-start')
  const names = (events: readonly TreatyEvent[] = []) => events.map(({ id }) => id.slice('new-start.ev.'.length))
  return { before: names(one?.before), after: names(one?.after) }
}

test('lists the events within a year of the article, in order, those after its day apart', () => {
  expect(leftOut('New START is a treaty.')).toEqual({
    before: ['suspended', 'offered', 'met', 'expired'],
    after: ['told'],
  })
})

test('a year ends with its last day', () => {
  expect(leftOut('New START is a treaty.', '2026-02-21').before).toContain('suspended')
  expect(leftOut('New START is a treaty.', '2026-02-22').before).not.toContain('suspended')
})

const names = [
  ['a day', 'New START: an offer was made on 22 September 2025.', 'offered'],
  ['a day without a year', 'An offer on New START came on September 22.', 'offered'],
  ['a month', 'Experts on New START met in December 2025.', 'met'],
  ['a month without a year', 'An offer on New START was made in September.', 'offered'],
  ['a year', 'New START saw an offer in 2025.', 'offered'],
  ['a weekday', 'New START is over since Thursday.', 'expired'],
  ['the act', 'New START is set to expire.', 'expired'],
  ['the act, in a sentence that says the treaty', 'Moscow knows New START. It suspended the treaty.', 'suspended'],
  ['the act, in a sentence after it', 'Moscow knows New START. It suspended its part.', 'suspended'],
] as const
for (const [words, text, id] of names)
  test(`counts an event as named by ${words}`, () => {
    expect(leftOut(text).before).not.toContain(id)
  })

test('words about another treaty name nothing', () => {
  expect(leftOut('New START is a treaty. Russia suspended the INF Treaty in 2025.').before).toEqual([
    'suspended',
    'offered',
    'met',
    'expired',
  ])
})

test('a decade names nothing in it', () => {
  expect(leftOut('New START belongs to the 2020s.').before).toHaveLength(4)
})

test('says nothing of treaties that the article does not name', () => {
  const text = 'Russia talks.'
  expect(findLeftOut({ text, publishedOn: '2026-02-05', mentions: findMentions(text) }, treaties)).toEqual([])
})

for (const publishedOn of [null, '2026-02', '2026-02-30'])
  test(`says nothing where the article’s day is ${publishedOn}`, () => {
    expect(leftOut('New START is a treaty.', publishedOn)).toEqual({ before: [], after: [] })
  })
