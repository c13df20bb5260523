import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineWidth, wrap } from '../../../cli/wrap'

const cases = [
  ['keeps a short line', 'one two', 20, '', 'one two'],
  ['breaks between words', 'one two three four', 9, '', 'one two\nthree\nfour'],
  ['leaves a long word whole', 'a incomprehensibilities b', 10, '', 'a\nincomprehensibilities\nb'],
  ['counts the margin', 'one two three', 9, '  ', '  one two\n  three'],
  ['joins the lines of the source', 'one\ntwo', 20, '', 'one two'],
  ['takes out what a terminal would obey', 'a\u001b[2Jb\u0007\u009bc', 20, '', 'a[2Jbc'],
] as const

for (const [does, text, width, margin, expected] of cases)
  test(does, () => {
    expect(wrap(text, width, margin)).toBe(expected)
  })

test('loses no word and makes no line too long', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 12, max: 60 }), (words, width) => {
      const lines = wrap(words.join(' '), width).split('\n')
      expect(lines.join(' ')).toBe(words.join(' '))
      expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(width)
    }),
  )
})

test('writes no wider than reads well, and no narrower than a few words', () => {
  expect([null, 200, 60, 5].map(lineWidth)).toEqual([80, 80, 60, 20])
})
