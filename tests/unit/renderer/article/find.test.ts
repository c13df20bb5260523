import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FindOptions, findAll } from '../../../../renderer/article/find'

const loose: FindOptions = { caseSensitive: false, wholeWord: false }
const exact: FindOptions = { caseSensitive: true, wholeWord: false }
const whole: FindOptions = { caseSensitive: false, wholeWord: true }

const cases: readonly (readonly [string, string, string, FindOptions, readonly string[]])[] = [
  ['every place, whatever the case', 'Treaty, treaty', 'treaty', loose, ['Treaty', 'treaty']],
  ['only the case asked for', 'Treaty, treaty', 'treaty', exact, ['treaty']],
  ['no place inside of another', 'aaaa', 'aa', loose, ['aa', 'aa']],
  [
    'curly marks for straight ones',
    'Washington’s “stance”',
    'washington\'s "stance"',
    loose,
    ['Washington’s “stance”'],
  ],
  ['any dash for a hyphen', 'US–Russia, US-Russia', 'us-russia', loose, ['US–Russia', 'US-Russia']],
  ['any white space for a space', 'new\u00a0start new\n start', 'new start', loose, ['new\u00a0start', 'new\n start']],
  ['words through soft hyphens', 'dis\u00adarm\u00adament', 'disarmament', loose, ['dis\u00adarm\u00adament']],
  ['a letter with its accent in either spelling', 'café cafe\u0301', 'café', loose, ['café', 'cafe\u0301']],
  ['not a letter that bears an accent for one that does not', 'cafe\u0301', 'cafe', loose, []],
  ['whole words alone', 'start restart start-up', 'start', whole, ['start', 'start']],
  ['signs that mean something to patterns', 'a.b (c) [d] $5 ^ |', '(c) [d] $5', loose, ['(c) [d] $5']],
  ['Chinese', '条约于周四到期', '周四', loose, ['周四']],
  ['nothing for white space', 'a b', '  ', loose, []],
]
for (const [what, text, query, options, found] of cases)
  test(`finds ${what}`, () => {
    expect(findAll(text, query, options).map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })

test('finds any words of a text, and never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.nat(29),
      fc.nat(10),
      (text, from, length) => {
        const query = text.slice(from, from + length + 1)
        const spans = findAll(text, query, exact)
        for (const { start, end } of spans) expect(start).toBeLessThan(end)
        const isWhole = /^[\p{L}\p{N}]+$/u.test(query) && /^[\p{L}\p{N}\s]+$/u.test(text)
        if (isWhole) expect(spans.length).toBeGreaterThan(0)
      },
    ),
  )
})
