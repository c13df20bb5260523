import { expect, test } from 'vitest'
import { readTreaties } from '../../../../core/treaty/record'
import type { Treaty } from '../../../../core/treaty/schema'
import { shippedFiles } from './shipped'

const { treaties, problems } = readTreaties(shippedFiles)

const idsOf = (choose: (treaty: Treaty) => readonly string[]) =>
  treaties.flatMap(treaty => choose(treaty).map(id => [treaty.id, id] as const))

test('26 records ship, and each can be read', () => {
  expect(problems).toEqual([])
  expect(treaties).toHaveLength(26)
})

test('each record bears the name of its file', () => {
  expect(treaties.map(({ id }) => `${id}.md`).sort()).toEqual(shippedFiles.map(({ name }) => name).sort())
})

test('each record tells its story in three to eight sentences', () => {
  for (const { id, html } of treaties) {
    const prose = html.replace(/<[^>]+>/g, ' ').trim()
    const sentences = prose.split(/(?<=[.?])\s+(?=\p{Lu}|\d)/u)
    expect(sentences.length, id).toBeGreaterThanOrEqual(3)
    expect(sentences.length, id).toBeLessThanOrEqual(8)
  }
})

test('what a treaty replaced says that it was replaced by it, and the other way round', () => {
  const before = idsOf(({ supersedes }) => supersedes).map(([id, old]) => `${old} > ${id}`)
  const after = idsOf(({ supersededBy }) => supersededBy).map(([id, next]) => `${id} > ${next}`)
  expect(before.sort()).toEqual(after.sort())
})

test('every treaty that a record names as before or after it, or as its end, has a record', () => {
  const known = new Set(treaties.map(({ id }) => id))
  const named = [
    ...idsOf(({ supersedes, supersededBy }) => [...supersedes, ...supersededBy]),
    ...idsOf(({ events }) => events.flatMap(({ supersededBy }) => supersededBy ?? [])),
  ]
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(([, id]) => !known.has(id))).toEqual([])
})

test('every source of a record carries one of its facts or one side of a dispute', () => {
  const unused = treaties.flatMap(treaty => {
    const facts = JSON.stringify({ ...treaty, sources: [] })
    return treaty.sources.filter(({ id }) => !facts.includes(JSON.stringify(id))).map(({ id }) => `${treaty.id}: ${id}`)
  })
  expect(unused).toEqual([])
})

test('the events of a record, and its totals, stand in the order of their dates', () => {
  for (const { id, events, dataExchange } of treaties)
    for (const dates of [events.map(({ date }) => date), (dataExchange?.rows ?? []).map(({ asOf }) => asOf)])
      expect(dates, id).toEqual([...dates].sort())
})

test('every act is by a state of the list, or by one that the list leaves out and says so', () => {
  for (const { id, parties, events } of treaties) {
    if (!parties.listComplete) continue
    const known = new Set([...parties.list, ...(parties.former ?? [])].map(({ iso2 }) => iso2))
    const strangers = events
      .filter(({ about }) => about === undefined)
      .flatMap(({ by }) => by.filter(code => !known.has(code)))
    expect(strangers, id).toEqual([])
  }
})

test('a fact that rests on weak sources alone says so, and no other does', () => {
  for (const { id, sources, events, limits, provisions, durationClause, verification, status } of treaties) {
    const weak = new Set(sources.filter(({ tier }) => tier === 'weak').map(source => source.id))
    for (const fact of [...events, ...limits, ...provisions, durationClause, verification, status])
      expect(fact.weakOnly ?? false, `${id}: ${fact.id}`).toBe(fact.sources.every(source => weak.has(source)))
  }
})
