import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PactaError } from '../../../../core/result'
import { createNotices, type Notices } from '../../../../renderer/state/notices'

let notices: Notices
const told = () => notices.list.value.map(({ tone, message }) => `${tone}: ${message}`)

beforeEach(() => {
  vi.useFakeTimers()
  notices = createNotices()
})
afterEach(() => {
  vi.useRealTimers()
})

test('news goes by itself, a problem stays until it is dismissed', () => {
  notices.tell('Notes copied.')
  notices.complain({ code: 'storage', message: 'The disk is full.' })
  expect(told()).toEqual(['news: Notes copied.', 'problem: The disk is full.'])
  vi.runAllTimers()
  expect(told()).toEqual(['problem: The disk is full.'])
  notices.dismiss(notices.list.value[0]?.id ?? 0)
  expect(told()).toEqual([])
})

test('the same words are there once, as what was told last', () => {
  notices.tell('a')
  notices.tell('b')
  notices.tell('a')
  expect(told()).toEqual(['news: b', 'news: a'])
  expect(new Set(notices.list.value.map(({ id }) => id)).size).toBe(2)
})

test('what is told again lasts as long as what is told once', () => {
  notices.tell('a')
  vi.advanceTimersByTime(3000)
  notices.tell('a')
  vi.advanceTimersByTime(3000)
  expect(told()).toEqual(['news: a'])
})

test('an attempt gives its result, and says nothing', async () => {
  expect(await notices.attempt(async () => 7)).toBe(7)
  expect(told()).toEqual([])
})

test('an attempt that fails gives null, and says why', async () => {
  const failing = notices.attempt(() => Promise.reject(new PactaError('missing', 'It is gone. Open another one.')))
  expect(await failing).toBeNull()
  expect(told()).toEqual(['problem: It is gone. Open another one.'])
})
