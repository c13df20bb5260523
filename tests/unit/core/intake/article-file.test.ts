import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../../../core/article/entry'
import { articleFile } from '../../../../core/intake/article-file'
import { type ImportedArticle, unknownFields } from '../../../../core/intake/imported'

const article: ImportedArticle = {
  fields: {
    ...unknownFields,
    title: 'The pact: "ends" — #1',
    publisher: 'Example News',
    published: '2026-02-05T00:29',
    zone: 'Asia/Shanghai',
    language: 'en',
    url: 'https://example.org/a',
  },
  markdown: '# The pact\n\nIt ends.\n',
  images: [],
  missing: [],
  warnings: [],
  importer: 'html',
}
const intake = { saved: '2026-11-25T04:30:12Z', program: '1.2.3' }
const read = (markdown: string) => readArticle({ id: 'a', name: 'a.md', markdown })

test('an imported article is a file that reads back as it was', () => {
  const { entry, saved, rendering } = read(articleFile(article, intake))
  expect(entry).toMatchObject({
    title: 'The pact: "ends" — #1',
    publisher: 'Example News',
    published: '2026-02-05T00:29',
    zone: 'Asia/Shanghai',
    url: 'https://example.org/a',
    author: null,
  })
  expect(saved).toBe(intake.saved)
  expect(rendering.text).toContain('It ends.')
})

test('says what brought it in, and nothing that nobody knows', () => {
  const file = articleFile(article, intake)
  expect(file).toContain('importer: "html 1.2.3"\n')
  expect(file).not.toContain('author')
})

test('every title survives the way into the file and out of it', () => {
  const titles = fc.string({ unit: 'grapheme', minLength: 1 }).filter(title => title.trim() !== '')
  fc.assert(
    fc.property(titles, title => {
      const file = articleFile({ ...article, fields: { ...article.fields, title } }, intake)
      expect(read(file).entry.title).toBe(title.trim())
    }),
  )
})
