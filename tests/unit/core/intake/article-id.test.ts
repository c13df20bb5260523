import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleIdFor, versionIdFor } from '../../../../core/intake/article-id'

const none = () => false
const cases = [
  ['the words of a title', 'US, Russia nuclear pact expires', 'us-russia-nuclear-pact-expires'],
  ['letters without their accents', 'Équilibre: l’été à Genève', 'equilibre-lete-a-geneve'],
  ['a title of another script by its day', '新削减战略武器条约到期', 'article-2026-02-05'],
  ['a name that Windows keeps for itself', 'Con', 'con-article'],
  ['nothing that leads elsewhere', '../../etc/passwd', 'etc-passwd'],
  ['a title of signs by its day', '…?!', 'article-2026-02-05'],
] as const

for (const [what, title, id] of cases)
  test(`takes ${what}`, () => {
    expect(articleIdFor({ title, published: '2026-02-05T00:29' }, none)).toBe(id)
  })

test('an article without Latin letters and without a date has a name all the same', () => {
  expect(articleIdFor({ title: '到期', published: null }, none)).toBe('article-undated')
})

test('a taken id gets a number, the next free one', () => {
  const taken = new Set(['talks', 'talks-2'])
  expect(articleIdFor({ title: 'Talks', published: null }, id => taken.has(id))).toBe('talks-3')
})

test('every title makes an id that can be a file’s name everywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), title => {
      expect(articleIdFor({ title, published: null }, none)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(articleIdFor({ title, published: null }, none).length).toBeLessThan(80)
    }),
  )
})

test('the names of versions are in the order of their times', () => {
  const [first, second] = [
    versionIdFor('2026-11-25T04:30:12Z', 'f'.repeat(64)),
    versionIdFor('2026-11-26T00:00:00Z', '0'.repeat(64)),
  ]
  expect(first).toBe('20261125T043012Z-ffffffff')
  expect(first < second).toBe(true)
})
