import { expect, test } from 'vitest'
import { readArticle } from '../../../../core/article/entry'

const read = (markdown: string) => readArticle({ id: 'talks', name: 'talks.md', markdown })

test('an entry holds the front matter and what was counted', () => {
  const { entry, body, words } = read(
    '---\ntitle: Talks\npublisher: The Daily\npublished: 2026-02-05\n---\n# Talks resume\n\nSoon.\n',
  )
  expect(entry).toEqual({
    id: 'talks',
    title: 'Talks',
    section: null,
    publisher: 'The Daily',
    author: null,
    published: '2026-02-05',
    zone: null,
    zoneNote: null,
    language: 'en',
    url: null,
    caption: null,
    credit: null,
  })
  expect(body).toBe('# Talks resume\n\nSoon.\n')
  expect(words).toBe(3)
})

const titles = [
  ['its front matter', '---\ntitle: A\n---\n# B', 'A'],
  ['its first heading', 'Text\n\n## A *b* & c\n\n# D', 'A b & c'],
  ['its name', 'Text', 'talks'],
] as const

for (const [from, markdown, title] of titles) {
  test(`an article takes its title from ${from}`, () => expect(read(markdown).entry.title).toBe(title))
}

test('words are counted in the text, not in the addresses of links', () => {
  expect(read('[one](https://example.org/two/three) `four`').words).toBe(2)
})

test('the rendering knows the caption of the front matter', () => {
  const { rendering } = read('---\ntitle: A\ncaption: A sign.\ncredit: AP\n---\nA sign. Photo: AP\n')
  expect(rendering.html).toBe('<p class="caption">A sign. Photo: AP</p>\n')
})

test('an article that cannot be cleaned is refused by name', () => {
  expect(() => read('>'.repeat(250))).toThrow(/^talks\.md: The text cannot be made safe to show/)
})
