import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createClock, replicaOf } from '../../../../core/annotation/clock'

test('stamps sort in the order in which they were given, while the wall clock stands still or runs back', () => {
  const times = [1000, 1000, 900, 1000, 2000, 1999]
  const clock = createClock('laptop', () => times.shift() ?? 0)
  const stamps = Array.from({ length: 6 }, clock.tick)
  expect([...stamps].sort()).toEqual(stamps)
  expect(new Set(stamps).size).toBe(6)
})

test('a stamp comes after every stamp seen, also one of a device whose clock is a year ahead', () => {
  const ahead = createClock('phone', () => Date.UTC(2027, 1, 5)).tick()
  const clock = createClock('laptop', () => Date.UTC(2026, 1, 5))
  clock.see(ahead)
  expect(clock.tick() > ahead).toBe(true)
})

test('seeing an old stamp changes nothing', () => {
  const old = createClock('phone', () => 1000).tick()
  const clock = createClock('laptop', () => 2000)
  const before = clock.tick()
  clock.see(old)
  expect(clock.tick() > before).toBe(true)
})

test('a stamp names the replica that made it, whatever its time', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), fc.nat(2 ** 42), (replica, time) => {
      expect(replicaOf(createClock(replica, () => time).tick())).toBe(replica)
    }),
  )
})
