import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describe } from '../../../../core/anchor/anchor'

test('keeps the words to the unit and 32 units on either side', () => {
  const text = `${'a'.repeat(40)}word${'b'.repeat(40)}`
  expect(describe(text, { start: 40, end: 44 })).toEqual({
    quote: { exact: 'word', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) },
    span: { start: 40, end: 44 },
  })
})

const family = '👨‍👩‍👧‍👦'

test('keeps whole graphemes of context', () => {
  const text = `${family.repeat(4)}word${family.repeat(4)}`
  const start = 4 * family.length
  const { quote } = describe(text, { start, end: start + 4 })
  expect(quote.prefix).toBe(family.repeat(2))
  expect(quote.suffix).toBe(family.repeat(2))
})

test('has no context at the edges of a text', () => {
  expect(describe('word', { start: 0, end: 4 }).quote).toEqual({ exact: 'word', prefix: '', suffix: '' })
})

test('what it keeps stands in the text as it says', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [one, other] = [a % text.length, b % text.length]
      const { quote, span } = describe(text, { start: Math.min(one, other), end: Math.max(one, other) + 1 })
      expect(text.startsWith(quote.prefix + quote.exact + quote.suffix, span.start - quote.prefix.length)).toBe(true)
      expect(Math.max(quote.prefix.length, quote.suffix.length)).toBeLessThanOrEqual(32)
    }),
  )
})
