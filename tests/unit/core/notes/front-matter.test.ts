import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { frontMatter } from '../../../../core/notes/front-matter'

const inside = (text: string) => text.replace(/^---\n/, '').replace(/\n---$/, '')

test('writes words quoted, dates and numbers bare, lists as lists', () => {
  const text = frontMatter({
    title: 'No: "peace"',
    published: { date: '2026-02-05T00:29:00' },
    claims: 2,
    treaties: ['New START', 'INF Treaty'],
    tags: [],
    author: null,
  })
  expect(text).toBe(
    [
      '---',
      'title: "No: \\"peace\\""',
      'published: 2026-02-05T00:29:00',
      'claims: 2',
      'treaties:',
      '  - "New START"',
      '  - "INF Treaty"',
      'tags: []',
      '---',
    ].join('\n'),
  )
})

const hardWords = [
  'no',
  '2026-02-05',
  '1e9',
  'a: b # c',
  "it's",
  '- item',
  '&anchor *alias',
  '{a}',
  'tab\tand\nbreak',
  'NEL\u0085 and \u2028 and \ufeff',
  '👩‍🔬 שלום',
  '---',
  '%YAML',
  '',
]
for (const words of hardWords)
  test(`keeps ${JSON.stringify(words)} a word`, () => {
    expect(parse(inside(frontMatter({ title: words, tags: [words] })))).toEqual({ title: words, tags: [words] })
  })

test('is read back as it was written, by readers of both versions of YAML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, tags) => {
      const text = inside(frontMatter({ title, tags }))
      for (const version of ['1.1', '1.2'] as const) expect(parse(text, { version })).toEqual({ title, tags })
    }),
  )
})
