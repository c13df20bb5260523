import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimedIn } from '../../../../core/proposal/claimed'

const passages: readonly (readonly [what: string, start: number, end: number, expected: boolean])[] = [
  ['the claim itself', 10, 20, true],
  ['the larger part of the claim', 12, 20, true],
  ['half of the claim', 15, 40, false],
  ['a passage around the claim', 0, 100, true],
  ['what touches the claim', 20, 30, false],
  ['what stands elsewhere', 200, 210, false],
]
for (const [what, start, end, expected] of passages)
  test(`${what} is ${expected ? '' : 'not '}claimed`, () =>
    expect(claimedIn([{ start: 10, end: 20 }])({ start, end })).toBe(expected))

test('nothing is claimed where there is no claim', () => expect(claimedIn([])({ start: 0, end: 5 })).toBe(false))

test('of many claims that overlap none is overlooked', () => {
  const span = fc
    .tuple(fc.nat(100), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), span, (claims, passage) => {
      expect(claimedIn(claims)(passage)).toBe(claims.some(claim => claimedIn([claim])(passage)))
    }),
  )
})
