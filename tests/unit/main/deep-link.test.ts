import { expect, test } from 'vitest'
import { parseDeepLink, parseImportLink } from '../../../main/deep-link'

const places = [
  ['an article', 'pacta://article/new-start-expiry', 'new-start-expiry', null],
  ['an article, as browsers pad it', 'pacta://article/new-start-expiry/', 'new-start-expiry', null],
  ['an annotation', 'pacta://article/new-start-expiry/annotation/k3v9qz0d1m2x', 'new-start-expiry', 'k3v9qz0d1m2x'],
  ['an annotation, padded', 'pacta://article/a/annotation/b/', 'a', 'b'],
  ['ids with dots, hyphens and underscores', 'pacta://article/a.b-c_d/annotation/e.f-g_h', 'a.b-c_d', 'e.f-g_h'],
] as const

for (const [what, address, articleId, annotationId] of places)
  test(`reads the address of ${what}`, () => {
    expect(parseDeepLink(address)).toEqual({ articleId, annotationId })
  })

const refused = [
  '',
  'pacta:',
  'pacta://',
  'pacta://article',
  'pacta://article/',
  'pacta:article/a',
  'pacta:///article/a',
  'PACTA://article/a',
  'pacta://ARTICLE/a',
  'pacta://treaty/a',
  'pacta://user@article/a',
  'pacta://article:80/a',
  'pacta://article/..',
  'pacta://article/../etc/passwd',
  'pacta://article/.hidden',
  'pacta://article/-rf',
  'pacta://article/a/../../b',
  'pacta://article/%2e%2e',
  'pacta://article/a%00',
  'pacta://article/a\\b',
  'pacta://article/a b',
  'pacta://article/a\n',
  'pacta://article/ä',
  'pacta://article/a?b=c',
  'pacta://article/a#b',
  'pacta://article/a/annotation',
  'pacta://article/a/annotation/',
  'pacta://article/a/annotation/b/c',
  'pacta://article/a/note/b',
  ' pacta://article/a',
  'x pacta://article/a',
  'https://article/a',
  `pacta://article/${'a'.repeat(201)}`,
]

for (const address of refused)
  test(`reads nothing from ${JSON.stringify(address.slice(0, 60))}`, () => {
    expect(parseDeepLink(address)).toBeNull()
  })

test('reads the page that an address asks to import', () => {
  expect(parseImportLink('pacta://import?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1')).toBe('https://example.org/a?b=1')
  expect(parseImportLink('pacta://import/?url=https://example.org/a')).toBe('https://example.org/a')
})

for (const address of [
  'pacta://import',
  'pacta://import?url=',
  'pacta://import?url=%E0%A4%A',
  'pacta://import?url=https://example.org/&yes=1',
  'pacta://article/a?url=https://example.org',
])
  test(`asks for no page: ${address}`, () => {
    expect(parseImportLink(address)).toBeNull()
  })
