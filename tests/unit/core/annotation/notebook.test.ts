import { beforeEach, expect, test } from 'vitest'
import { indexText } from '../../../../core/anchor/anchor'
import { changeRecord } from '../../../../core/annotation/change'
import { createClock } from '../../../../core/annotation/clock'
import { createNotebook, type Notebook } from '../../../../core/annotation/notebook'
import { memoryAnnotations } from '../../../../core/memory/memory-annotations'
import type { AnnotationStore } from '../../../../core/ports'
import { PactaError } from '../../../../core/result'
import { articleClaim, draftOf, text } from './examples'

const own = articleClaim('c01', 'set to expire on Thursday')
const article = { index: indexText(text), claims: [own] }

function open(annotations: AnnotationStore = memoryAnnotations('desk')) {
  const times = { now: Date.UTC(2026, 1, 6) }
  const host = {
    now: () => {
      times.now += 60_000
      return times.now
    },
  }
  return createNotebook('new-start', { annotations, host })
}

let notebook: Notebook
beforeEach(async () => {
  notebook = open()
  await notebook.load(article)
})

const quotes = () => notebook.placed().map(({ annotation }) => annotation.target.quote.exact)
const find = (id: string) => notebook.placed().find(({ annotation }) => annotation.id === id)?.annotation

test('shows the claims of the article before anything was made', () => {
  expect(notebook.placed()).toMatchObject([
    { annotation: { id: 'c01', origin: 'article', touched: false }, anchoring: { state: 'exact' } },
  ])
  expect(notebook.history()).toEqual({ undo: null, redo: null })
})

test('keeps annotations in reading order, the longer first where two begin together', async () => {
  await notebook.add('a1', draftOf('2011'))
  await notebook.add('a2', draftOf('New START is set'))
  await notebook.add('a3', draftOf('New START'))
  expect(quotes()).toEqual(['New START is set', 'New START', 'set to expire on Thursday', '2011'])
})

test('undo and redo go through adding, editing and deleting, step by step', async () => {
  await notebook.add('a1', draftOf('Xinhua', { note: 'Which report?' }))
  await notebook.edit('a1', { color: 'green' })
  await notebook.remove('a1')
  expect(notebook.history()).toEqual({ undo: 'Delete Highlight', redo: null })

  await notebook.undo()
  expect(find('a1')).toMatchObject({ color: 'green', note: 'Which report?' })
  await notebook.undo()
  expect(find('a1')?.color).toBe('yellow')
  await notebook.undo()
  expect(find('a1')).toBeUndefined()
  await notebook.undo()

  await notebook.redo()
  await notebook.redo()
  expect(find('a1')).toMatchObject({ color: 'green', note: 'Which report?' })
  await notebook.redo()
  expect(find('a1')).toBeUndefined()
  expect(notebook.history()).toEqual({ undo: 'Delete Highlight', redo: null })
})

test('a deleted claim of the article stays away after loading again, and undo brings it back untouched', async () => {
  await notebook.remove('c01')
  await notebook.load(article)
  expect(notebook.placed()).toEqual([])
  await notebook.undo()
  expect(find('c01')).toMatchObject({ origin: 'article', touched: false })
})

test('an edit that changes nothing is no step', async () => {
  await notebook.edit('c01', { claim: { status: 'open' } })
  expect(notebook.history().undo).toBeNull()
})

test('undo takes back one field and leaves what another device changed meanwhile', async () => {
  const store = memoryAnnotations('desk')
  const late = createClock('phone', () => Date.UTC(2026, 5, 1))
  const elsewhere = changeRecord(own, { tags: ['dates'] }, { stamp: late.tick(), time: '2026-06-01T00:00:00.000Z' })
  let others = false
  const shared: AnnotationStore = {
    ...store,
    read: async id => [...(await store.read(id)), ...(others ? [{ replica: 'phone', annotations: [elsewhere] }] : [])],
  }
  notebook = open(shared)
  await notebook.load(article)
  await notebook.edit('c01', { claim: { status: 'agrees' } })
  others = true
  await notebook.load(article)
  expect(find('c01')).toMatchObject({ tags: ['dates'], claim: { status: 'agrees' } })
  await notebook.undo()
  expect(find('c01')).toMatchObject({ tags: ['dates'], claim: { status: 'open' } })
})

test('what the disk refuses is shown, told, and a step: the store goes on trying', async () => {
  const full: AnnotationStore = {
    ...memoryAnnotations('desk'),
    put: async () => {
      throw new PactaError('storage', 'The disk is full.')
    },
  }
  notebook = open(full)
  await notebook.load(article)
  const { unsaved, changed } = await notebook.add('a1', draftOf('Xinhua'))
  expect(unsaved?.message).toBe('The disk is full.')
  expect(changed).toHaveLength(1)
  expect(quotes()).toEqual(['set to expire on Thursday', 'Xinhua'])
  expect(notebook.history()).toEqual({ undo: 'Add Highlight', redo: null })
})

test('an annotation that is not there cannot be changed', async () => {
  await expect(notebook.edit('a9', { note: 'x' })).rejects.toMatchObject({ code: 'missing' })
  await notebook.remove('c01')
  await expect(notebook.remove('c01')).rejects.toMatchObject({ code: 'missing' })
})

test('a claim without the fields of a claim is refused, and so are these on a note', async () => {
  await expect(notebook.add('a1', { ...draftOf('Xinhua', { kind: 'claim' }), claim: null })).rejects.toMatchObject({
    code: 'invalid',
  })
  await expect(notebook.add('a1', { ...draftOf('Xinhua', { kind: 'claim' }), kind: 'note' })).rejects.toMatchObject({
    code: 'invalid',
  })
})

test('annotations whose words are gone come last and keep their words', async () => {
  await notebook.add('a1', draftOf('Xinhua'))
  await notebook.load({ index: indexText(text.replace(/, per Xinhua/, '')), claims: [own] })
  expect(quotes()).toEqual(['set to expire on Thursday', 'Xinhua'])
  expect(notebook.placed()[1]?.anchoring).toMatchObject({ state: 'gone', span: null })
})
