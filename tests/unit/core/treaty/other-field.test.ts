import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factsBearingOn } from '../../../../core/treaty/bearing'
import { factsOf, findFact } from '../../../../core/treaty/facts'
import { findMentions } from '../../../../core/treaty/mentions'
import { readTreaties, readTreaty } from '../../../../core/treaty/record'
import { describeStatus, statusOn } from '../../../../core/treaty/status'
import { timelineOf } from '../../../../core/treaty/timeline'
import { shippedFiles } from './shipped'

const file = {
  name: 'basin-methane.md',
  markdown: readFileSync(new URL('../../../fixtures/treaties/basin-methane.md', import.meta.url), 'utf8'),
}
const treaty = readTreaty(file)

test('a climate record that a stranger wrote stands beside those that ship', () => {
  const { treaties, problems } = readTreaties([file, ...shippedFiles])
  expect(problems).toEqual([])
  expect(findFact(treaties, 'basin-methane.lim.total')).toMatchObject({
    treatyId: 'basin-methane',
    kind: 'limit',
    label: "420 kilotonnes of methane: yearly emissions of methane from the basin's gas fields",
    date: '2020-12-31',
    article: '3',
  })
})

test('its facts are of every kind that a record has', () => {
  expect(new Set(factsOf(treaty).map(({ kind }) => kind))).toEqual(
    new Set(['status', 'duration', 'event', 'limit', 'verification', 'provision', 'totals']),
  )
})

const days = [
  ['2010-12-31', 'Not yet signed'],
  ['2012-05-01', 'Open for signature, not in force'],
  ['2013-01-15', 'Open for signature, not in force until this day; in force from this day'],
  ['2021-06-01', 'In force'],
  ['2026-02-05', 'In force without Norway'],
] as const
for (const [day, says] of days)
  test(`its status on ${day} is “${says}”`, () => expect(describeStatus(statusOn(treaty, day))).toBe(says))

test('an article that names it in full may also call it by a name that means something else', () => {
  const named = (text: string) => findMentions(text, [treaty]).map(({ span }) => text.slice(span.start, span.end))
  expect(named('The Basin Methane Protocol (NBMP), or Halden Protocol')).toEqual([
    'Basin Methane Protocol',
    'NBMP',
    'Halden Protocol',
  ])
  expect(named('The Halden Protocol is about fish, nbmp is nothing.')).toEqual([])
})

test('the article’s day stands between the notice and the withdrawal', () => {
  const moments = timelineOf(treaty, '2021-07-01').map(moment =>
    moment.kind === 'article' ? moment.date : `${moment.event.date}${moment.isKey ? ' key' : ''}`,
  )
  expect(moments).toEqual(['2011-06', '2011-09-01 key', '2013-01-15 key', '2021-03-01', '2021-07-01', '2022-03-01 key'])
})

test('facts bear on words about tonnes as they do on words about warheads', () => {
  expect(factsBearingOn('a ceiling of 420 kilotonnes', treaty)[0]?.id).toBe('basin-methane.lim.total')
})
