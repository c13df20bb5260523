import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heaviestInOrder } from '../../../../core/versions/in-order'
import type { Pair } from '../../../../core/versions/pairs'

interface Weighed extends Pair {
  readonly weight: number
}

const pairs = fc
  .tuple(fc.nat(7), fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }))
  .chain(([length, weights]) =>
    fc
      .shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: length, maxLength: length })
      .map(afters => afters.map((after, before): Weighed => ({ before, after, weight: weights[before] ?? 0 }))),
  )

const isInOrder = (list: readonly Pair[]) => list.every(({ after }, at) => after > (list[at - 1]?.after ?? -1))
const weightOf = (list: readonly Weighed[]) => list.reduce((sum, { weight }) => sum + weight, 0)

test('no other set of pairs in order is heavier', () => {
  fc.assert(
    fc.property(pairs, list => {
      const chosen = list.filter(pair => heaviestInOrder(list, ({ weight }) => weight).has(pair))
      const sets = Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_, at) => bits & (1 << at)))
      expect(isInOrder(chosen)).toBe(true)
      expect(weightOf(chosen)).toBe(Math.max(...sets.filter(isInOrder).map(weightOf)))
    }),
  )
})

test('pairs that are in order are all taken', () => {
  const list = [0, 2, 5].map((after, before) => ({ before, after }))
  expect([...heaviestInOrder(list, () => 0)]).toEqual(list)
})
