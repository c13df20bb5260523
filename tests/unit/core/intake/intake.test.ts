import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { ImportState } from '../../../../core/intake/import-state'
import { type ImportedArticle, unknownFields } from '../../../../core/intake/imported'
import { createLibrary, type Library } from '../../../../core/library'
import { type MemoryArticles, memoryArticles } from '../../../../core/memory/memory-files'
import { type MemoryHost, memoryHost } from '../../../../core/memory/memory-host'
import { memoryPorts } from '../../../../core/memory/memory-ports'
import type { ImportTask } from '../../../../core/ports'
import { PactaError } from '../../../../core/result'

let host: MemoryHost
let articles: MemoryArticles
let library: Library
let now = 0

beforeEach(() => {
  now = Date.UTC(2026, 10, 25, 4, 30, 12)
  host = memoryHost({
    now: () => now,
    sha256: async text => createHash('sha256').update(text).digest('hex'),
  })
  articles = memoryArticles([])
  library = createLibrary(memoryPorts({ articles, host, program: '1.2.3' }))
})

const page = (body: string, change: Partial<ImportedArticle> = {}): ImportedArticle => ({
  fields: { ...unknownFields, title: 'The pact ends', url: 'https://example.org/a' },
  markdown: `# The pact ends\n\n${body}\n`,
  ...{ images: [], missing: [], warnings: [], importer: 'html' },
  ...change,
})
const task = (name: string, article: ImportedArticle): ImportTask => ({
  name,
  read: async () => article,
  stop: () => {},
})
const failing = (name: string, error: Error): ImportTask => ({
  name,
  read: async () => {
    throw error
  },
  stop: () => {},
})
const ids = async () => (await library.listArticles()).map(({ id }) => id)

test('a page becomes an article that can be opened and searched, with its images', async () => {
  const image = { name: 'aa11.png', bytes: new Uint8Array([1]) }
  const article = page('It ended on Thursday.', { images: [image] })
  const [item] = await library.bringIn([task('page.html', article)], 'ask')
  expect(item).toMatchObject({ outcome: 'imported', articleId: 'the-pact-ends', title: 'The pact ends', problem: null })
  expect((await library.openArticle('the-pact-ends')).rendering.text).toContain('It ended on Thursday.')
  expect((await library.search('thursday', { limit: 5, offset: 0 })).hits.map(({ articleId }) => articleId)).toEqual([
    'the-pact-ends',
  ])
  expect(articles.images.get('aa11.png')).toEqual(image.bytes)
  expect(await library.listArticles()).toMatchObject([{ added: '2026-11-25T04:30:12Z', versions: 1 }])
})

test('what could not be had is counted and listed', async () => {
  const missing = [{ address: 'https://example.org/p.jpg', reason: 'it was not saved with the page' }]
  const [item] = await library.bringIn([task('page.html', page('a', { missing, warnings: ['Cut short.'] }))], 'ask')
  expect(item?.warnings).toEqual([
    'Cut short.',
    '1 image could not be had: https://example.org/p.jpg (it was not saved with the page)',
  ])
})

test('the same page once more changes nothing, and names the article', async () => {
  await library.bringIn([task('page.html', page('a'))], 'ask')
  const [item] = await library.bringIn([task('copy.html', page('a'))], 'ask')
  expect(item).toMatchObject({ outcome: 'same', articleId: 'the-pact-ends' })
  expect(await library.listVersions('the-pact-ends')).toHaveLength(1)
})

test('another copy of a page asks, and becomes a version when that is wanted', async () => {
  await library.bringIn([task('page.html', page('old'))], 'ask')
  now += 1000
  const [item] = await library.bringIn([task('copy.html', page('new'))], 'ask')
  expect(item).toMatchObject({ outcome: 'asking', articleId: 'the-pact-ends' })
  await library.settleImports([item?.id ?? ''], 'version')
  const versions = await library.listVersions('the-pact-ends')
  expect(versions.map(({ saved, isCurrent }) => [saved, isCurrent])).toEqual([
    ['2026-11-25T04:30:12Z', false],
    ['2026-11-25T04:30:13Z', true],
  ])
  expect((await library.openArticle('the-pact-ends')).rendering.text).toContain('new')
  expect((await library.listImports()).items[0]).toMatchObject({ outcome: 'version' })
})

test('or an article of its own, or nothing', async () => {
  await library.bringIn([task('page.html', page('old'))], 'ask')
  const [one, other] = await library.bringIn([task('1.html', page('new')), task('2.html', page('newer'))], 'ask')
  await library.settleImports([one?.id ?? ''], 'copy')
  await library.settleImports([other?.id ?? ''], 'skip')
  expect(await ids()).toEqual(['the-pact-ends', 'the-pact-ends-2'])
  await expect(library.settleImports([one?.id ?? ''], 'copy')).rejects.toThrow('asks nothing any more')
})

test('a choice made beforehand asks nothing', async () => {
  await library.bringIn([task('page.html', page('old'))], 'version')
  const outcomes = []
  for (const choice of ['skip', 'version', 'copy'] as const)
    outcomes.push((await library.bringIn([task('page.html', page(choice))], choice))[0]?.outcome)
  expect(outcomes).toEqual(['cancelled', 'version', 'imported'])
})

test('left to judge, the same address is a version, and the same title alone is another article', async () => {
  const { url: _, ...unplaced } = page('old').fields
  await library.bringIn([task('page.html', page('old'))], 'judge')
  const [version] = await library.bringIn([task('page.html', page('new'))], 'judge')
  const alone = page('other', { fields: { ...unplaced, url: null } })
  const [other] = await library.bringIn([task('page.html', alone)], 'judge')
  expect([version?.outcome, other?.outcome]).toEqual(['version', 'imported'])
})

test('a file that fails is named with its reason, and the others go on', async () => {
  const items = await library.bringIn(
    [
      failing('a.pdf', new PactaError('damaged', 'a.pdf holds no text.')),
      failing('b.html', new TypeError('undefined is not a function')),
      task('c.html', page('a')),
    ],
    'ask',
  )
  expect(items.map(({ outcome, problem }) => [outcome, problem])).toEqual([
    ['failed', 'a.pdf holds no text.'],
    ['failed', 'This is a bug in Pacta: undefined is not a function'],
    ['imported', null],
  ])
})

test('a cancel stops what is being read and what comes after it; what was imported stays', async () => {
  let stopped = false
  const endless: ImportTask = {
    name: 'endless.html',
    read: () => {
      void library.cancelImports()
      return Promise.reject(new Error(stopped ? 'stopped' : 'not stopped'))
    },
    stop: () => {
      stopped = true
    },
  }
  const items = await library.bringIn([task('a.html', page('a')), endless, task('b.html', page('b'))], 'copy')
  expect(items.map(({ outcome }) => outcome)).toEqual(['imported', 'cancelled', 'cancelled'])
  expect(stopped).toBe(true)
  const [next] = await library.bringIn([task('b.html', page('b'))], 'copy')
  expect(next?.outcome).toBe('imported')
})

test('tells how far it has come, and ends with nothing under way', async () => {
  const tasks = Array.from({ length: 300 }, (_, at) => task(`${at}.html`, page(`${at}`)))
  await library.bringIn(tasks, 'copy')
  const told = host.announced.flatMap(({ name, payload }) =>
    name === 'importsChanged' ? [payload as ImportState] : [],
  )
  expect(told[0]?.running).toEqual({ done: 0, total: 300, name: '0.html' })
  expect(told.at(-1)?.running).toBeNull()
  // Time stands still here, so that nothing between the first and the last is told.
  expect(told).toHaveLength(2)
  expect(await ids()).toHaveLength(300)
})

test('the history is there after a restart, without what asks', async () => {
  const ports = memoryPorts({ host })
  const first = createLibrary(ports)
  await first.bringIn([task('a.html', page('old')), task('b.html', page('new'))], 'ask')
  const items = (await createLibrary(ports).listImports()).items
  expect(items.map(({ name, outcome }) => [name, outcome])).toEqual([['a.html', 'imported']])
})
