import { expect, test } from 'vitest'
import { joinLines } from '../../../../importers/text/join-lines'

const cases = [
  ['words with a space', ['the old', 'treaty'], 'the old treaty'],
  ['a compound at its hyphen', ['a long-', 'term plan'], 'a long-term plan'],
  ['Chinese without a space', ['双方同意继', '续谈判'], '双方同意继续谈判'],
  ['a dash with a space', ['the treaty -', 'the last one'], 'the treaty - the last one'],
  ['a number after a hyphen with a space', ['INF-', '1987'], 'INF- 1987'],
  ['nothing to nothing', [], ''],
] as const

for (const [what, lines, joined] of cases) {
  test(`joins ${what}`, () => {
    expect(joinLines(lines)).toBe(joined)
  })
}

test('halves of a word are put together as asked', () => {
  expect(joinLines(['"inter-', 'national" law'], (before, after) => before + after)).toBe('"international" law')
})
