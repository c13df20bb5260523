import { expect, test } from 'vitest'
import { timelineOf } from '../../../../core/treaty/timeline'
import { shipped } from './shipped'

const treaty = shipped('new-start')
const at = (day: string | null) => {
  const moments = timelineOf(treaty, day)
  const article = moments.findIndex(({ kind }) => kind === 'article')
  const dateOf = (index: number) => {
    const moment = moments[index]
    return moment?.kind === 'event' ? moment.event.date : null
  }
  return { count: moments.length, article, before: dateOf(article - 1), after: dateOf(article + 1) }
}

test('the article’s date stands before the first event after that day', () => {
  const { before, after } = at('2020-01-01')
  expect(before && before <= '2020-01-01').toBe(true)
  expect(after && after > '2020-01-01').toBe(true)
})

test('the article’s date comes first or last where all events lie on one side', () => {
  expect(at('1900-01-01').article).toBe(0)
  expect(at('2100-01-01').article).toBe(treaty.events.length)
})

test('without a date there are the events alone', () => {
  expect(at(null)).toMatchObject({ count: treaty.events.length, article: -1 })
})

test('events come in the order of their dates, and steps on the way are not key events', () => {
  const events = timelineOf(treaty, null).flatMap(moment => (moment.kind === 'event' ? [moment] : []))
  const dates = events.map(({ event }) => event.date)
  expect(dates).toEqual([...dates].sort())
  expect(events.filter(({ isKey }) => isKey).map(({ event }) => event.step)).not.toContain('announced')
  expect(events.some(({ isKey }) => isKey)).toBe(true)
})
