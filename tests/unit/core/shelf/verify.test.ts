import { expect, test } from 'vitest'
import { createLibrary } from '../../../../core/library'
import { memoryArticles } from '../../../../core/memory/memory-files'
import { memoryHost } from '../../../../core/memory/memory-host'
import { memoryPorts } from '../../../../core/memory/memory-ports'
import type { ArticleFiles, NewArticle } from '../../../../core/ports'

const image = 'a'.repeat(32)
const article = (change: Partial<NewArticle> = {}): NewArticle => ({
  ...{ id: 'talks', version: 'first', markdown: `# Talks\n\n![Photo](images/${image}.png)\n` },
  images: [{ name: `${image}.png`, bytes: new Uint8Array([1]) }],
  ...change,
})

async function verified(added: readonly NewArticle[], change: Partial<ArticleFiles> = {}) {
  const articles = memoryArticles([])
  for (const one of added) await articles.add(one)
  const host = memoryHost({ now: () => 0, sha256: async () => '' })
  return createLibrary(memoryPorts({ host, articles: { ...articles, ...change } })).verify()
}

test('a library in order has no problems', async () => {
  expect(await verified([article()])).toEqual({
    ...{ articles: 1, versions: 1, annotations: 0, gone: 0, images: 1 },
    problems: [],
  })
})

test('an empty library is in order', async () => {
  expect((await verified([])).problems).toEqual([])
})

test('an older version that cannot be read is named', async () => {
  const broken = article({ markdown: '---\ntitle: x\n' })
  const report = await verified([broken, article({ version: 'v2', images: [] })])
  expect(report.problems.map(({ message }) => message)).toEqual([expect.stringContaining('talks.md: line 1')])
  expect(report.versions).toBe(2)
})

test('an image that is missing is named with its article', async () => {
  const report = await verified([article({ images: [] })])
  expect(report.problems).toEqual([expect.objectContaining({ code: 'missing' })])
  expect(report.problems[0]?.message).toContain(`talks.md: the image ${image}.png is not there`)
})

test('an image whose bytes are others is named', async () => {
  const report = await verified([article()], { imageSums: async () => new Map([[`${image}.png`, 'b'.repeat(64)]]) })
  expect(report.problems[0]?.message).toContain(`${image}.png is not what it was`)
})
