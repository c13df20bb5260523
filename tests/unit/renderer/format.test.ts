import { expect, test } from 'vitest'
import { formatMoment, shorten } from '../../../renderer/format'

test('writes a moment with its time where there is one', () => {
  expect(formatMoment('2026-02-05T00:29')).toBe('5 February 2026, 00:29')
  expect(formatMoment('2026-02-05T00:29:59')).toBe('5 February 2026, 00:29')
  expect(formatMoment('2026-02-05')).toBe('5 February 2026')
})

const cases = [
  ['short words as they are', 'a b c', 5, 'a b c'],
  ['white space as one space', ' a\n\nb\tc ', 5, 'a b c'],
  ['words up to the last whole one', 'one two three', 9, 'one two…'],
  ['no space before the ellipsis', 'one two three', 8, 'one two…'],
  ['half of one long word', 'antidisestablishmentarianism', 10, 'antid…'],
  ['words without spaces', '条约于周四到期，各方没有计划', 8, '条约于周…'],
  ['nothing', '', 5, ''],
] as const

for (const [what, words, length, shown] of cases)
  test(`shortens to ${what}`, () => {
    expect(shorten(words, length)).toBe(shown)
  })
