import { expect, test } from 'vitest'
import { factsBearingOn } from '../../../../core/treaty/bearing'
import { factsOf, findFact } from '../../../../core/treaty/facts'
import { readTreaties } from '../../../../core/treaty/record'
import { shipped, shippedFiles } from './shipped'

const { treaties } = readTreaties(shippedFiles)

test('every fact of every record has an id of its own, a sentence and at least one listed source', () => {
  const ids = treaties.flatMap(factsOf).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const treaty of treaties) {
    const listed = new Set(treaty.sources.map(({ id }) => id))
    const facts = factsOf(treaty)
    for (const { id, label, sourceIds } of facts) {
      expect(label, id).toMatch(/\S/)
      expect(sourceIds.length, id).toBeGreaterThan(0)
      for (const source of sourceIds) expect(listed.has(source), `${id}: ${source}`).toBe(true)
    }
  }
})

test('a fact is found by its id, and no other', () => {
  expect(findFact(treaties, 'new-start.ev.entered-into-force-2011-02-05')).toMatchObject({
    treatyId: 'new-start',
    kind: 'event',
    date: '2011-02-05',
    weak: false,
  })
  expect(findFact(treaties, 'new-start.nothing')).toBeNull()
  expect(findFact(treaties, 'start-1.ev.signed')).toBeNull()
})

const bearing: readonly (readonly [string, string])[] = [
  ['entered into force in 2011', '5 February 2011, entered into force'],
  ['was later extended bilaterally to February 5, 2026', '3 February 2021, extended'],
  ['a cap of 1,550 deployed warheads', '1,550 warheads'],
  ['is set to expire on Thursday', '5 February 2026, expired'],
]
for (const [words, label] of bearing)
  test(`sets beside “${words}” the fact “${label}…”`, () => {
    const [first] = factsBearingOn(words, shipped('new-start'))
    expect(first?.label.startsWith(label), first?.label).toBe(true)
  })

test('words that name no date, number or act bear on nothing', () => {
  expect(factsBearingOn('The mood in Geneva was cold.', shipped('new-start'))).toEqual([])
})

test('at most six facts are set beside a claim', () => {
  expect(
    factsBearingOn('signed, ratified, extended, suspended and expired after 10 years', shipped('new-start')),
  ).toHaveLength(6)
})
