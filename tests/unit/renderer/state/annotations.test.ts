import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { describe } from '../../../../core/anchor/anchor'
import type { AnnotationDraft } from '../../../../core/annotation/annotation'
import type { Api } from '../../../../core/contract'
import { createLibrary } from '../../../../core/library'
import { memoryAnnotations } from '../../../../core/memory/memory-annotations'
import { memoryArticles } from '../../../../core/memory/memory-files'
import { memoryHost } from '../../../../core/memory/memory-host'
import { memoryPorts } from '../../../../core/memory/memory-ports'
import { PactaError } from '../../../../core/result'
import { type Annotations, createAnnotations } from '../../../../renderer/state/annotations'
import { createNotices, type Notices } from '../../../../renderer/state/notices'

const id = 'new-start-expiry'
const source = new URL('../../../../docs-source/articles/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, source), 'utf8')
const file = { id, name: `${id}.md`, markdown: read(`${id}.md`), claims: read(`${id}.claims.yaml`) }

let library: Api
let notices: Notices
let annotations: Annotations
let isFull = false

beforeEach(async () => {
  isFull = false
  const store = memoryAnnotations('desk')
  const host = memoryHost({
    now: Date.now,
    sha256: async text => createHash('sha256').update(text).digest('hex'),
  })
  library = createLibrary(
    memoryPorts({
      articles: memoryArticles([file]),
      annotations: {
        ...store,
        put: async (article, records) => {
          if (isFull) throw new PactaError('storage', 'The disk is full.')
          await store.put(article, records)
        },
      },
      host: {
        ...host,
        announce: (name, payload) => {
          if (name === 'annotationsChanged') annotations.receive(payload as Parameters<Annotations['receive']>[0])
        },
      },
    }),
  )
  notices = createNotices()
  annotations = createAnnotations(library, notices)
  annotations.reset(await library.openArticle(id))
})

async function highlight(): Promise<AnnotationDraft> {
  const { text } = (await library.openArticle(id)).rendering
  const start = text.indexOf('lukewarm stance')
  const target = describe(text, { start, end: start + 15 })
  return { kind: 'highlight', target, color: 'pink', note: '', tags: ['tone'], claim: null }
}

test('shows the article’s claims, and none of them as the reader’s', () => {
  expect(annotations.claims.value).toHaveLength(38)
  expect(annotations.mine.value).toEqual([])
})

test('shows an annotation once it is saved, with its tags and what can be undone', async () => {
  const saved = annotations.add(await highlight())
  expect(annotations.saving.value).toBe(true)
  const added = await saved
  expect(annotations.saving.value).toBe(false)
  expect(annotations.mine.value.map(({ annotation }) => annotation.id)).toEqual([added?.id])
  expect(annotations.tags.value).toEqual(['tone'])
  expect(annotations.history.value).toEqual({ undo: 'Add Highlight', redo: null })
})

test('an article’s claim is the reader’s once it is judged, and no longer after undo', async () => {
  await annotations.edit('c01', { claim: { status: 'differs' } })
  expect(annotations.mine.value).toHaveLength(1)
  await annotations.undo()
  expect(annotations.mine.value).toEqual([])
  await annotations.redo()
  expect(annotations.find('c01')?.annotation.claim?.status).toBe('differs')
})

test('what the disk refuses is told, and shown all the same: it is kept and tried again', async () => {
  isFull = true
  expect(await annotations.add(await highlight())).toBeNull()
  expect(annotations.mine.value).toHaveLength(1)
  expect(annotations.unsaved.value).toBe(true)
  expect(notices.list.value).toMatchObject([{ tone: 'problem', message: 'The disk is full.' }])
  isFull = false
  expect(await annotations.edit('c01', { note: 'x' })).toBe(true)
  expect(annotations.unsaved.value).toBe(false)
})

test('a change that cannot be made is told and not shown', async () => {
  expect(await annotations.edit('nothing', { note: 'x' })).toBe(false)
  expect(annotations.unsaved.value).toBe(false)
  expect(annotations.placed.value).toHaveLength(38)
  expect(notices.list.value).toMatchObject([{ tone: 'problem' }])
})

test('an answer that arrives after the event of a later change does not undo what is shown', async () => {
  const first = library.editAnnotation(id, 'c01', { note: 'Older.' })
  const late = createAnnotations({ ...library, editAnnotation: async () => first }, notices)
  late.reset(await library.openArticle(id))
  await new Promise(resolve => setTimeout(resolve, 5))
  const newer = await library.editAnnotation(id, 'c01', { note: 'Newer.' })
  late.receive({ articleId: id, changed: [newer], removed: [], history: { undo: null, redo: null } })
  await late.edit('c01', { note: 'Older.' })
  expect(late.find('c01')?.annotation.note).toBe('Newer.')
})

test('a change to another article is not shown here', () => {
  annotations.receive({ articleId: 'other', changed: [], removed: ['c01'], history: { undo: 'x', redo: null } })
  expect(annotations.placed.value).toHaveLength(38)
  expect(annotations.history.value.undo).toBeNull()
})
