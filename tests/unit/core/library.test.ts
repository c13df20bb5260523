import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { describe } from '../../../core/anchor/anchor'
import type { AnnotationDraft } from '../../../core/annotation/annotation'
import type { Api } from '../../../core/contract'
import { createLibrary } from '../../../core/library'
import { memoryAnnotations } from '../../../core/memory/memory-annotations'
import { memoryArticles, memorySeries, memoryTreaties } from '../../../core/memory/memory-files'
import { type MemoryHost, memoryHost } from '../../../core/memory/memory-host'
import { memoryPorts } from '../../../core/memory/memory-ports'
import type { ArticleFile, Ports, TreatyFile } from '../../../core/ports'
import { PactaError } from '../../../core/result'
import { shippedSeriesFiles } from './treaty/shipped-series'

const source = new URL('../../../docs-source/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, source), 'utf8')

const id = 'new-start-expiry'
const shipped: ArticleFile = {
  id,
  name: `${id}.md`,
  markdown: read(`articles/${id}.md`),
  claims: read(`articles/${id}.claims.yaml`),
}
const records: TreatyFile[] = readdirSync(new URL('treaties/', source)).map(name => ({
  name,
  markdown: read(`treaties/${name}`),
}))
const talks: ArticleFile = {
  id: 'talks',
  name: 'talks.md',
  markdown: '---\ntitle: Talks\npublished: 2026-03-01\n---\n\n# Talks\n\nThe pact is dead.\n',
  claims: null,
}

let host: MemoryHost
let library: Api

function open(change: Partial<Ports> = {}): Api {
  host = memoryHost({
    now: () => new Date(2026, 1, 6, 12).getTime(),
    sha256: async text => createHash('sha256').update(text, 'utf8').digest('hex'),
  })
  return createLibrary(
    memoryPorts({
      articles: memoryArticles([shipped, talks]),
      treaties: memoryTreaties(records),
      series: memorySeries(shippedSeriesFiles),
      host,
      ...change,
    }),
  )
}

beforeEach(() => {
  library = open()
})

async function highlightOf(words: string): Promise<AnnotationDraft> {
  const { text } = (await library.openArticle(id)).rendering
  const start = text.indexOf(words)
  const target = describe(text, { start, end: start + words.length })
  return { kind: 'highlight', target, color: 'green', note: '', tags: [], claim: null }
}

const names = () => host.announced.map(({ name }) => name).filter(name => name !== 'articlesChanged')

test('lists articles, the newest first', async () => {
  expect((await library.listArticles()).map(entry => entry.id)).toEqual(['talks', id])
})

test('opens an article with its claims, its treaty names and nothing to undo', async () => {
  const article = await library.openArticle(id)
  expect(article.annotations).toHaveLength(38)
  expect(article.mentions.map(({ treatyId }) => treatyId)).toContain('inf')
  expect(article.history).toEqual({ undo: null, redo: null })
})

test('says that an article is not there', async () => {
  await expect(library.openArticle('nowhere')).rejects.toMatchObject({ code: 'missing' })
})

test('tells everybody of each change, with what can be undone', async () => {
  const added = await library.addAnnotation(id, await highlightOf('lukewarm stance'))
  await library.editAnnotation(id, added.annotation.id, { color: 'pink' })
  await library.undo(id)
  await library.redo(id)
  await library.deleteAnnotation(id, added.annotation.id)
  const changes = host.announced.flatMap(({ payload }) =>
    typeof payload === 'object' && 'history' in payload ? [payload] : [],
  )
  expect(names()).toEqual(Array(5).fill('annotationsChanged'))
  expect(changes.map(({ history }) => history.undo)).toEqual([
    'Add Highlight',
    'Change Colour',
    'Add Highlight',
    'Change Colour',
    'Delete Highlight',
  ])
  expect(changes.map(({ changed, removed }) => [changed.length, removed])).toEqual([
    [1, []],
    [1, []],
    [1, []],
    [1, []],
    [0, [added.annotation.id]],
  ])
})

test('changes an article that was not opened before', async () => {
  await library.editAnnotation(id, 'c01', { claim: { status: 'agrees' } })
  const { annotations } = await library.openArticle(id)
  expect(annotations.find(({ annotation }) => annotation.id === 'c01')?.annotation.claim?.status).toBe('agrees')
})

test('changes asked for at once are made one after the other, none lost', async () => {
  const draft = await highlightOf('lukewarm stance')
  await Promise.all(Array.from({ length: 20 }, () => library.addAnnotation(id, draft)))
  expect((await library.openArticle(id)).annotations).toHaveLength(58)
})

test('a change that fails leaves the next one alone', async () => {
  const outcomes = await Promise.allSettled([
    library.editAnnotation(id, 'nothing', { note: 'x' }),
    library.editAnnotation(id, 'c01', { note: 'x' }),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})

test('exports the same bytes each time, with the day, the names of the colours and the sum of the text', async () => {
  await library.addAnnotation(id, await highlightOf('lukewarm stance'))
  await library.changeSettings({ colorNames: { ...(await library.readSettings()).colorNames, green: 'Tone' } })
  const options = { preset: 'obsidian', articleClaims: true } as const
  const notes = await library.exportNotes(id, options)
  expect(notes).toContain('exported: 2026-02-06')
  expect(notes).toContain('> [!quote] Tone')
  expect(notes).toMatch(/text_sha256: "[0-9a-f]{64}"/)
  expect(await library.exportNotes(id, options)).toBe(notes)
  await library.copyNotes(id, options)
  expect(host.clipboard()).toBe(notes)
  const name = await library.saveNotes(id, options)
  expect(name).toBe(
    'As US-Russia nuclear pact nears expiry, expert warn the onus is on Washington to avert an unconst.md',
  )
  expect(host.files.get(name ?? '')).toBe(notes)
})

test('settings are changed field by field and announced', async () => {
  const [first, second] = await Promise.all([
    library.changeSettings({ theme: 'dark' }),
    library.changeSettings({ fontSize: 22 }),
  ])
  expect(first).toMatchObject({ theme: 'dark', fontSize: 19 })
  expect(second).toMatchObject({ theme: 'dark', fontSize: 22 })
  expect(await library.readSettings()).toEqual(second)
  expect(names()).toEqual(['settingsChanged', 'settingsChanged'])
})

test('an article that cannot be read is reported once and the others are listed', async () => {
  const broken: ArticleFile = { ...talks, id: 'broken', name: 'broken.md', markdown: '---\ntitle: [\n---\n' }
  library = open({ articles: memoryArticles([broken, talks]) })
  expect(await library.listArticles()).toHaveLength(1)
  await library.listArticles()
  const problems = await library.listProblems()
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ code: 'damaged', message: expect.stringContaining('broken.md: line') })
  await expect(library.openArticle('broken')).rejects.toMatchObject({ code: 'damaged' })
})

test('claims that cannot be read are reported; the article opens without them', async () => {
  library = open({ articles: memoryArticles([{ ...shipped, claims: 'made: yesterday\nclaims: []\n' }]) })
  expect((await library.openArticle(id)).annotations).toEqual([])
  expect(host.announced).toMatchObject([{ name: 'problem', payload: { code: 'damaged' } }])
})

test('a record that cannot be read is reported; the others are there', async () => {
  library = open({ treaties: memoryTreaties([...records, { name: 'mine.md', markdown: 'no front matter' }]) })
  expect(await library.listTreaties()).toHaveLength(records.length)
  expect(await library.listProblems()).toMatchObject([{ message: expect.stringContaining('mine.md: line 1') }])
})

test('what a port reports while an article is opened reaches the window, once', async () => {
  const found: PactaError[] = []
  library = open({
    annotations: {
      ...memoryAnnotations('desk'),
      read: async () => {
        found.push(new PactaError('damaged', 'desk.json was set aside.'))
        return []
      },
    },
    problems: () => found.map(({ code, message }) => ({ code, message })),
  })
  await library.openArticle(id)
  await library.openArticle(id)
  expect(host.announced).toMatchObject([{ name: 'problem', payload: { message: 'desk.json was set aside.' } }])
})

test('lists the series of numbers, and resolves them in the notes', async () => {
  expect((await library.listSeries()).map(series => series.id)).toEqual(['new-start-totals', 'stockpiles'])
  await library.editAnnotation(id, 'c37', { claim: { evidence: [{ fact: 'stockpiles.USA' }] } })
  expect(await library.exportNotes(id, { preset: 'gfm', articleClaims: false })).toContain(
    'World stockpiles · Estimated stockpile, ',
  )
})

test('writes what the record says to a claim into the notes', async () => {
  const notes = await library.exportNotes(id, { preset: 'gfm', articleClaims: true })
  expect(notes).toContain('- Agrees: “2011”. New START entered into force: 5 February 2011.')
  expect(notes).toContain('**Against the record, by rule: cannot tell**')
})

test('finds what the article leaves out of each treaty that it names; nothing without a date', async () => {
  const dates = (await library.findLeftOut(id)).map(({ treatyId, before, after }) => [
    treatyId,
    before.map(({ date }) => date),
    after.map(({ date }) => date),
  ])
  expect(dates).toEqual([
    ['new-start', ['2025-10-05', '2026-01-07'], ['2026-02-11']],
    ['inf', ['2025-08-04'], []],
  ])
  const undated = { ...shipped, markdown: shipped.markdown.replace(/^published: .*$/m, '') }
  library = open({ articles: memoryArticles([undated]) })
  expect(await library.findLeftOut(id)).toEqual([])
})

test('what is asked of an open article reads no file again', async () => {
  let reads = 0
  const articles = memoryArticles([shipped])
  library = open({
    articles: {
      ...articles,
      read: async wanted => {
        reads += 1
        return articles.read(wanted)
      },
    },
  })
  await library.openArticle(id)
  const before = reads
  await library.checkClaims(id)
  await library.findLeftOut(id)
  expect(reads).toBe(before)
})
