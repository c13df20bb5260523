import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../../core/anchor/fold'

const folded = (text: string) => String.fromCharCode(...fold(text))

const cases = [
  ['kinds of space', 'a\u00a0b\nc\u202fd\u3000e', 'a b c d e'],
  ['kinds of quotation mark', '“a” «b» ‘c’ d’s', '"a" "b" \'c\' d\'s'],
  ['kinds of dash', 'a–b—c‑d−e', 'a-b-c-d-e'],
  ['accents of composed letters', 'résumé ёлка ά ễ', 'resume елка α e'],
] as const

for (const [what, text, plain] of cases) test(`makes ${what} alike`, () => expect(folded(text)).toBe(plain))

test('leaves letters, signs and pairs of surrogates as they are', () => {
  const text = 'Party 核查 معاهدة 👨‍👩‍👧 1,550'
  expect(folded(text)).toBe(text)
})

test('keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(fold(text)).toHaveLength(text.length)
    }),
  )
})
