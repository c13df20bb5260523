import { describe, expect, test } from 'vitest'
import { PactaError } from '../../../../core/result'
import { readTreaties, readTreaty } from '../../../../core/treaty/record'

const good = `---
id: river
name: Treaty on the Use of the River
shortName: River Treaty
aliases: []
caseSensitiveAliases: []
ambiguousAliases: []
kind: bilateral
scope: water
legalForm: treaty
parties:
  list:
    - {iso2: CA, iso3: CAN, name: Canada}
    - {iso2: US, iso3: USA, name: United States}
  listComplete: true
  asOf: 2020-01-01
  sources: [depositary]
events:
  - {id: river.ev.signed, date: 1961-01-17, precision: day, type: signed, by: [], note: Signed in Washington., sources: [depositary]}
durationClause: {id: river.duration, text: At least sixty years., article: XIX, sources: [depositary]}
limits:
  - {id: river.lim.storage, item: storage, limit: 15.5, unit: million acre-feet, appliesTo: [CA], deadline: null, article: II, sources: [depositary]}
verification: {id: river.verification, text: A board of engineers reports each year., sources: [depositary]}
provisions: []
status: {id: river.status, state: in force, text: In force., asOf: 2020-01-01, sources: [depositary]}
statusIntervals:
  - {from: 1961-01-17, to: 1964-09-16, state: signed}
  - {from: 1964-09-16, to: null, state: in force}
supersedes: []
supersededBy: []
disputes: []
unverified: []
sources:
  - {id: depositary, title: Treaty series, publisher: Depositary, url: "https://example.org/river", tier: official}
---

Two states share a *river*.
`

test('reads a record of another field: facts, prose, no field left over', () => {
  const treaty = readTreaty({ name: 'river.md', markdown: good })
  expect(treaty).toMatchObject({ id: 'river', html: '<p>Two states share a <em>river</em>.</p>\n' })
  expect(treaty.parties.count).toBeNull()
})

const faults: readonly (readonly [string, string | RegExp, string, string])[] = [
  [
    'no front matter',
    good,
    'Only prose.',
    'river.md: line 1: A treaty record begins with front matter between two lines of ---.',
  ],
  ['a field left out', 'legalForm: treaty\n', '', 'river.md: line 2: `legalForm`: The field is missing: add it.'],
  [
    'a field of a part left out',
    'storage, limit: 15.5, ',
    'storage, ',
    'river.md: line 22: `limits.0.limit`: A limit is one number, or the two ends of a range: `[500, 5500]`.',
  ],
  [
    'a misspelt field',
    'scope: water',
    'scope: water\nscoop: water',
    'river.md: line 10: Unrecognized key: "scoop". Correct its name, or take it out.',
  ],
  [
    'a word that is not one of a few',
    'kind: bilateral',
    'kind: trilateral',
    'river.md: line 8: `kind`: The value is one of bilateral, multilateral.',
  ],
  [
    'words where a list belongs',
    'supersedes: []',
    'supersedes: lake',
    'river.md: line 29: `supersedes`: The value must be a list',
  ],
  [
    'a number where words belong',
    'shortName: River Treaty',
    'shortName: 1961',
    'river.md: line 4: `shortName`: The value must be words; put it in quotes.',
  ],
  ['an empty field', 'scope: water', 'scope: ""', 'river.md: line 9: `scope`: The value must not be empty.'],
  ['no events', /events:\n.*\n/, 'events: []\n', 'river.md: line 18: `events`: A record holds at least one event.'],
  [
    'a year that is not in quotes',
    'date: 1961-01-17',
    'date: 1961',
    'river.md: line 19: `events.0.date`: The value must be words; put it in quotes.',
  ],
  [
    'a day that does not exist',
    'date: 1961-01-17',
    'date: 1961-02-29',
    'river.md: line 19: `events.0.date`: There is no such day in the calendar.',
  ],
  [
    'a date of another precision than it says',
    'date: 1961-01-17',
    'date: 1961-01',
    'river.md: line 19: The date 1961-01 is known to the month: write `precision: month`.',
  ],
  [
    'an address that runs a program',
    'https://example.org/river',
    'javascript:alert(1)',
    'river.md: line 34: `sources.0.url`: An address begins with https:// or http://; leave it empty where there is none.',
  ],
  [
    'states that are not in the order of their days',
    '{from: 1961-01-17, to',
    '{from: 1971-01-17, to',
    'river.md: line 27: This state ends before it begins. Put the states in the order of their days.',
  ],
  [
    'a date in another form',
    'date: 1961-01-17',
    'date: 17 January 1961',
    'river.md: line 19: `events.0.date`: A date reads 2010-04-08, 2010-04 or 2010.',
  ],
  [
    'a fact without a source',
    'type: signed, by: [], note: Signed in Washington., sources: [depositary]',
    'type: signed, by: [], note: Signed in Washington., sources: []',
    'river.md: line 19: `events.0.sources`: Every fact names at least one source.',
  ],
  [
    'a source that is not listed',
    'text: At least sixty years., article: XIX, sources: [depositary]',
    'text: At least sixty years., article: XIX, sources: [wiki]',
    'river.md: line 20: The source wiki is not under `sources`. List it there, or correct its id here.',
  ],
  [
    'an id used twice',
    'id: river.lim.storage',
    'id: river.ev.signed',
    'The fact id river.ev.signed is used twice. Give each fact an id of its own.',
  ],
  [
    'an id of another record',
    'id: river.duration',
    'id: lake.duration',
    "The fact id lake.duration must begin with the record's id: river.…",
  ],
  [
    'a gap between two states',
    'to: 1964-09-16',
    'to: 1963-01-01',
    'This state must end where the next begins: `to: 1964-09-16`.',
  ],
  [
    'a last state that ends',
    '{from: 1964-09-16, to: null',
    '{from: 1964-09-16, to: 2024-01-01',
    'The last state is open: write `to: null`.',
  ],
  ['YAML that does not parse', 'kind: bilateral', 'kind: [bilateral', 'Correct the YAML there.'],
]
describe('names file, line and cure for', () => {
  for (const [what, from, to, message] of faults)
    test(what, () => {
      const read = () => readTreaty({ name: 'river.md', markdown: good.replace(from, to) })
      expect(read).toThrow(PactaError)
      expect(read).toThrow(message)
    })
})

test('a broken record is reported, and the others are there, by their short names', () => {
  const lake = good.replaceAll('river', 'lake').replace('River Treaty', 'Lake Treaty')
  const { treaties, problems } = readTreaties([
    { name: 'river.md', markdown: good },
    { name: 'broken.md', markdown: '---\nid: broken\n---\n' },
    { name: 'lake.md', markdown: lake },
  ])
  expect(treaties.map(({ shortName }) => shortName)).toEqual(['Lake Treaty', 'River Treaty'])
  expect(problems).toMatchObject([{ code: 'damaged', message: expect.stringContaining('broken.md: line 2') }])
})

test('a second record with the same id is reported, and the first one counts', () => {
  const files = ['mine.md', 'theirs.md'].map(name => ({ name, markdown: good }))
  const { treaties, problems } = readTreaties(files)
  expect(treaties).toHaveLength(1)
  expect(problems[0]?.message).toBe('theirs.md: line 1: The id river is used by another record. Choose one of its own.')
})
