import { expect, test } from 'vitest'
import { tagName, tagNames } from '../../../../core/notes/tags'

const cases = [
  ['keeps a word', 'hedge', 'hedge'],
  ['joins words', 'arms race', 'arms-race'],
  ['keeps a path of tags', 'treaty/new-start', 'treaty/new-start'],
  ['keeps letters of any script and emoji', 'договор 条约 🕊', 'договор-条约-🕊'],
  ['drops punctuation', '“why?” (really)', 'why-really'],
  ['gives a letter to a number', '2026', 'y2026'],
  ['is null where nothing is left', '?!', null],
] as const

for (const [does, tag, expected] of cases)
  test(does, () => {
    expect(tagName(tag)).toBe(expected)
  })

test('lists each name once, in order', () => {
  expect(tagNames(['pacta', 'b c', '!', 'b-c', 'a'])).toEqual(['a', 'b-c', 'pacta'])
})
