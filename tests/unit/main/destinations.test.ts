import { expect, test } from 'vitest'
import type { Destination } from '../../../core/contract'
import { createDestinations } from '../../../main/destinations'

const place = (articleId: string): Destination => ({ articleId, annotationId: null })

function setUp() {
  const told: Destination[] = []
  return { told, destinations: createDestinations(destination => told.push(destination)) }
}

test('a place asked for before the window is ready is taken once', () => {
  const { told, destinations } = setUp()
  destinations.goTo(place('a'))
  expect(told).toEqual([])
  expect(destinations.take()).toEqual(place('a'))
  expect(destinations.take()).toBeNull()
})

test('of several places asked for too early the last one counts', () => {
  const { destinations } = setUp()
  destinations.goTo(place('a'))
  destinations.goTo(place('b'))
  expect(destinations.take()).toEqual(place('b'))
})

test('a window that listens is told at once', () => {
  const { told, destinations } = setUp()
  destinations.take()
  destinations.goTo(place('a'))
  expect(told).toEqual([place('a')])
  expect(destinations.take()).toBeNull()
})

test('a place asked for after the window has gone waits for the next one', () => {
  const { told, destinations } = setUp()
  destinations.take()
  destinations.windowGone()
  destinations.goTo(place('a'))
  expect(told).toEqual([])
  expect(destinations.take()).toEqual(place('a'))
})

test('what only a window that listens can hear waits for one', async () => {
  const { destinations } = setUp()
  const heard: string[] = []
  const early = destinations.listening().then(() => heard.push('early'))
  await Promise.resolve()
  expect(heard).toEqual([])
  destinations.take()
  await early
  await destinations.listening()
  expect(heard).toEqual(['early'])
})
