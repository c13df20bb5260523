import { expect, test } from 'vitest'
import { findProvisions } from '../../../../core/treaty/find-provisions'

const provisions = [
  { id: 'a.p1', article: 'XIV', summary: 'Either party may leave on three months of notice.', sources: ['s'] },
  { id: 'a.p2', article: null, summary: 'Inspections on site, eighteen a year.', sources: ['s'] },
  { id: 'a.p3', article: 'X', summary: 'A commission meets twice a year.', sources: ['s'] },
]

const cases = [
  ['all for no words', '  ', ['a.p1', 'a.p2', 'a.p3']],
  ['those with the word, whatever its case', 'INSPECTIONS', ['a.p2']],
  ['those with every word, in any order', 'year commission', ['a.p3']],
  ['a part of a word', 'inspect', ['a.p2']],
  ['the number of an article', 'article XIV', ['a.p1']],
  ['nothing where one word is missing', 'year telemetry', []],
] as const

for (const [finds, query, ids] of cases)
  test(`finds ${finds}`, () => {
    expect(findProvisions(provisions, query).map(({ id }) => id)).toEqual(ids)
  })
