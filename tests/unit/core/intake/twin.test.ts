import { expect, test } from 'vitest'
import { unknownFields } from '../../../../core/intake/imported'
import { addressKey, findTwin } from '../../../../core/intake/twin'
import { newArticleState } from '../../../../core/shelf/article-state'
import type { LibraryEntry } from '../../../../core/shelf/library-entry'

const entry = (change: Partial<LibraryEntry>): LibraryEntry => ({
  ...{ id: 'a', title: 'The pact ends', section: null, publisher: 'Example News', author: null },
  ...{ published: '2026-02-05', zone: null, zoneNote: null, language: 'en', url: null, caption: null, credit: null },
  ...{ added: null, versions: 1, contents: null, state: newArticleState },
  ...change,
})
const fields = { ...unknownFields, title: 'The pact ends', publisher: 'Example News', published: '2026-02-05' }

const same = [
  ['https://example.org/a', 'http://www.example.org/a/'],
  ['https://example.org/a?utm_source=mail&id=3', 'https://example.org/a?id=3#top'],
  ['https://m.example.org/a?b=1&a=2', 'https://example.org/a?a=2&b=1'],
] as const
for (const [one, other] of same)
  test(`${one} and ${other} are one page`, () => {
    expect(addressKey(one)).toBe(addressKey(other))
  })

const different = [
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/a?id=3', 'https://example.org/a?id=4'],
  ['https://example.org/A', 'https://example.org/a'],
] as const
for (const [one, other] of different)
  test(`${one} and ${other} are two pages`, () => {
    expect(addressKey(one)).not.toBe(addressKey(other))
  })

test('an article is known again by its address, whatever its title is now', () => {
  const known = entry({ title: 'Pact ends today', url: 'https://example.org/a' })
  expect(findTwin({ ...fields, url: 'https://example.org/a?fbclid=1' }, [known])).toEqual({
    entry: known,
    isCertain: true,
  })
})

test('without an address it is known by title, publisher and day', () => {
  const known = entry({ title: 'The  Pact Ends' })
  expect(findTwin(fields, [known])).toEqual({ entry: known, isCertain: false })
  expect(findTwin({ ...fields, publisher: 'Other News' }, [known])).toBeNull()
  expect(findTwin({ ...fields, published: '2025-02-05' }, [known])).toBeNull()
})

test('two addresses are two articles, though they bear one title', () => {
  expect(findTwin({ ...fields, url: 'https://example.org/b' }, [entry({ url: 'https://example.org/a' })])).toBeNull()
})
