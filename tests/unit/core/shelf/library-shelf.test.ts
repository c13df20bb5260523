import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { describe } from '../../../../core/anchor/anchor'
import type { AnnotationDraft } from '../../../../core/annotation/annotation'
import { createLibrary, type Library } from '../../../../core/library'
import { type MemoryArticles, memoryArticles, memoryTreaties } from '../../../../core/memory/memory-files'
import { type MemoryHost, memoryHost } from '../../../../core/memory/memory-host'
import { memoryPorts } from '../../../../core/memory/memory-ports'
import { type ArticleFile, firstVersion, type Ports } from '../../../../core/ports'
import { newArticleState } from '../../../../core/shelf/article-state'
import { shippedFiles } from '../treaty/shipped'

const file = (id: string, body: string, front = ''): ArticleFile => ({
  ...{ id, name: `${id}.md`, claims: null },
  markdown: `---\ntitle: ${id}\n${front}---\n\n${body}\n`,
})

let host: MemoryHost
let articles: MemoryArticles
let ports: Ports
let library: Library
/** The articles whose files were read, in order. */
let readings: string[]

beforeEach(() => {
  host = memoryHost({
    now: () => Date.UTC(2026, 10, 25),
    sha256: async text => createHash('sha256').update(text).digest('hex'),
  })
  const memory = memoryArticles([
    file('talks', 'New START ended. The INF Treaty had ended before.', 'published: 2026-02-05\n'),
    file('weather', 'It rains.', 'published: 2026-03-01\n'),
  ])
  readings = []
  articles = {
    ...memory,
    read: (id, version) => {
      readings.push(id)
      return memory.read(id, version)
    },
  }
  ports = memoryPorts({ host, articles, treaties: memoryTreaties(shippedFiles) })
  library = createLibrary(ports)
})

const entryOf = async (id: string) => (await library.listArticles()).find(entry => entry.id === id)
const found = async (words: string) =>
  (await library.search(words, { limit: 10, offset: 0 })).hits.map(({ articleId }) => articleId)
async function note(id: string, words: string, text: string): Promise<void> {
  const { rendering } = await library.openArticle(id)
  const start = rendering.text.indexOf(words)
  const target = describe(rendering.text, { start, end: start + words.length })
  const draft: AnnotationDraft = { kind: 'note', target, color: null, note: text, tags: ['arms'], claim: null }
  await library.addAnnotation(id, draft)
}
const settled = () => new Promise(resolve => setTimeout(resolve, 20))

test('lists articles, the newest first, before anything was looked into', async () => {
  const entries = await library.listArticles()
  expect(entries.map(({ id }) => id)).toEqual(['weather', 'talks'])
  expect(entries[0]).toMatchObject({ added: null, versions: 1, contents: null, state: newArticleState })
})

test('a list reads each file once, and again only when it has changed', async () => {
  await library.listArticles()
  await library.listArticles()
  expect(readings.sort()).toEqual(['talks', 'weather'])
  await articles.add({ id: 'talks', version: 'v2', markdown: '---\ntitle: Talks end\n---\n\nx\n', images: [] })
  readings = []
  expect(await entryOf('talks')).toMatchObject({ title: 'Talks end', versions: 2 })
  expect(readings).toEqual(['talks', 'talks'])
})

test('what was found out is there after a restart without a file being read', async () => {
  await library.survey()
  readings = []
  const again = createLibrary(ports)
  await again.survey()
  expect(readings).toEqual([])
  expect((await again.listArticles()).find(({ id }) => id === 'talks')?.contents?.words).toBe(9)
})

test('a survey finds words, treaties, claims and notes of every article, and tells of them', async () => {
  await note('talks', 'ended', 'Check the day.')
  await library.survey()
  expect((await entryOf('talks'))?.contents).toEqual({
    words: 9,
    treaties: ['new-start', 'inf'],
    claims: 0,
    notes: 1,
    tags: ['arms'],
    statuses: [],
  })
  expect(host.announced.map(({ name }) => name)).toContain('articlesChanged')
})

test('an article that cannot be read is reported, and the others are listed', async () => {
  await articles.add({ id: 'half', version: firstVersion, markdown: '---\ntitle: Half\n', images: [] })
  await library.survey()
  expect((await library.listArticles()).map(({ id }) => id)).toEqual(['weather', 'talks'])
  expect((await library.listProblems()).map(({ message }) => message)).toEqual([expect.stringContaining('half.md')])
})

test('a survey tells of articles that have gone from the folder', async () => {
  await articles.add({ ...{ id: 'mine', version: firstVersion, images: [] }, markdown: '# Mine\n' })
  await library.survey()
  await articles.remove('mine')
  await library.survey()
  expect(host.announced.at(-1)?.payload).toEqual({ changed: [], removed: ['mine'] })
})

test('a note can be found as soon as it is written', async () => {
  await library.survey()
  await note('weather', 'rains', 'Drizzle, mostly.')
  await settled()
  expect(await found('drizzle')).toEqual(['weather'])
  expect((await entryOf('weather'))?.contents?.notes).toBe(1)
})

test('what a reader does with an article is told, and there after a restart', async () => {
  await library.listArticles()
  await library.changeArticles([{ articleId: 'talks', patch: { archived: true, collections: ['Seminar'] } }])
  expect(host.announced.at(-1)).toMatchObject({
    name: 'articlesChanged',
    payload: { changed: [{ id: 'talks', state: { archived: true } }], removed: [] },
  })
  const entries = await createLibrary(ports).listArticles()
  expect(entries.find(({ id }) => id === 'talks')?.state).toMatchObject({ archived: true, collections: ['Seminar'] })
})

test('a change that changes nothing is not told', async () => {
  await library.changeArticles([{ articleId: 'talks', patch: { archived: false } }])
  expect(host.announced).toEqual([])
})

test('a deleted article is not found, and a restored one is', async () => {
  await library.survey()
  await library.changeArticles([{ articleId: 'weather', patch: { deleted: '2026-11-25T00:00:00Z' } }])
  expect(await found('rains')).toEqual([])
  expect(await entryOf('weather')).toMatchObject({ state: { deleted: '2026-11-25T00:00:00Z' } })
  await library.changeArticles([{ articleId: 'weather', patch: { deleted: null } }])
  expect(await found('rains')).toEqual(['weather'])
})

test('a tag of an article can be searched for', async () => {
  await library.survey()
  await library.changeArticles([{ articleId: 'weather', patch: { tags: ['climate'] } }])
  expect(await found('tag:climate')).toEqual(['weather'])
})

test('an article that is removed leaves its notes unless they are to go too', async () => {
  for (const id of ['mine', 'yours'])
    await articles.add({ ...{ id, version: firstVersion, images: [] }, markdown: file(id, 'Its words.').markdown })
  for (const id of ['mine', 'yours']) await note(id, 'words', 'A note.')
  await library.removeArticles(['mine'], { notes: false })
  await library.removeArticles(['yours'], { notes: true })
  expect((await library.listArticles()).map(({ id }) => id)).toEqual(['weather', 'talks'])
  expect([...(await ports.annotations.stamps()).keys()]).toEqual(['mine'])
  await expect(library.openArticle('mine')).rejects.toThrow('There is no article mine')
})

test('an article that ships is not removed', async () => {
  await expect(library.removeArticles(['talks'], { notes: false })).rejects.toThrow('ships')
})

test('annotations follow into a new version', async () => {
  await note('talks', 'The INF Treaty had ended before', 'When?')
  const markdown = file('talks', 'Updated at noon.\n\nNew START ended. The INF Treaty had ended before.').markdown
  await articles.add({ id: 'talks', version: 'v2', markdown, images: [] })
  const { annotations, rendering } = await library.openArticle('talks')
  const span = annotations[0]?.anchoring.span
  expect(rendering.text.slice(span?.start, span?.end)).toBe('The INF Treaty had ended before')
  expect(annotations[0]?.anchoring.state).toBe('moved')
})

test('searching says how much of the library can be searched so far', async () => {
  expect(await library.search('rains', { limit: 5, offset: 0 })).toMatchObject({ total: 0, indexed: 0, of: 2 })
  await library.survey()
  expect(await library.search('rains', { limit: 5, offset: 0 })).toMatchObject({ total: 1, indexed: 2, of: 2 })
})
