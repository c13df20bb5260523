import { beforeEach, expect, test } from 'vitest'
import {
  attach,
  deleteActive,
  deleteAnnotation,
  highlight,
  markClaim,
  stepClaim,
  writeNote,
} from '../../../../renderer/state/annotate'
import { articleId, type MemoryWindow, openWindow } from './window'

let window: MemoryWindow
const mine = () => window.reader.annotations.mine.value.map(({ annotation }) => annotation)

beforeEach(async () => {
  window = await openWindow()
})

test('a highlight takes the selection, opens, and lets the selection go', async () => {
  window.select('Nobody has a plan')
  await highlight(window.reader, 'green')
  expect(mine()).toMatchObject([{ kind: 'highlight', color: 'green', claim: null }])
  expect(window.openWords()).toBe('Nobody has a plan')
  expect(window.reader.focus.selection.value).toBeNull()
})

test('the next highlight has the colour of the last one', async () => {
  window.select('Nobody')
  await highlight(window.reader, 'purple')
  window.select('Moscow')
  await highlight(window.reader)
  expect(mine().map(({ color }) => color)).toEqual(['purple', 'purple'])
})

test('without a selection a colour goes to the open annotation', async () => {
  window.select('Nobody')
  await highlight(window.reader, 'pink')
  await highlight(window.reader, 'blue')
  expect(mine().map(({ color }) => color)).toEqual(['blue'])
})

test('with a selection a colour makes a highlight of its own, whatever is open', async () => {
  window.reader.focus.activate('c01')
  window.select('Nobody')
  await highlight(window.reader, 'blue')
  expect(mine()).toHaveLength(1)
  expect(window.openWords()).toBe('Nobody')
})

test('with nothing selected and nothing open it says what to do', async () => {
  await highlight(window.reader)
  await writeNote(window.reader)
  await markClaim(window.reader)
  expect(mine()).toEqual([])
  expect(window.told()).toEqual(['Select a passage of the article first.'])
})

test('a note takes the selection, shows its card and asks for the keyboard', async () => {
  window.select('Washington waits!')
  await writeNote(window.reader)
  const [note] = mine()
  expect(note).toMatchObject({ kind: 'note', note: '' })
  expect(window.reader.preferences.tab.value).toBe('notes')
  expect(window.reader.focus.composing.value).toBe(note?.id)
  expect(window.view.shown).toHaveLength(1)
})

test('without a selection a note is written to the open annotation', async () => {
  window.reader.focus.activate('c02')
  await writeNote(window.reader)
  expect(mine()).toEqual([])
  expect(window.reader.focus.composing.value).toBe('c02')
})

test('a claim knows its outlet, and the treaties that its words name', async () => {
  window.select('New START ends on Thursday. “It was')
  await markClaim(window.reader)
  expect(mine()[0]?.claim).toMatchObject({
    outlet: 'The Example Courier',
    treaties: ['new-start'],
    status: 'open',
    evidence: [],
  })
})

test('a claim is about no treaty whose name stands outside of it, or half in it', async () => {
  window.select('START ends')
  await markClaim(window.reader)
  expect(mine()[0]?.claim?.treaties).toEqual([])
})

test('what is deleted closes, is told of, and comes back by undo', async () => {
  window.select('Nobody')
  await highlight(window.reader)
  await deleteActive(window.reader)
  expect(mine()).toEqual([])
  expect(window.reader.focus.active.value).toBeNull()
  expect(window.told()).toEqual(['Deleted. Undo brings it back.'])
  await window.reader.annotations.undo()
  expect(mine().map(({ target }) => target.quote.exact)).toEqual(['Nobody'])
})

test('deleting another annotation leaves the open one open', async () => {
  window.reader.focus.activate('c01')
  await deleteAnnotation(window.reader, 'c02')
  expect(window.reader.focus.active.value).toBe('c01')
  expect(window.reader.annotations.find('c02')).toBeNull()
})

test('with nothing open there is nothing to delete', async () => {
  await deleteActive(window.reader)
  expect(window.told()).toEqual([])
})

test('an annotation is tied to other words, and shown there', async () => {
  window.reader.focus.activate('c02')
  const start = window.reader.text.value.indexOf('Washington')
  await attach(window.reader, 'c02', { start, end: start + 'Washington waits'.length })
  expect(window.openWords()).toBe('Washington waits')
  expect(window.view.shown).toEqual([{ start, end: start + 16 }])
})

test('steps go from claim to claim in reading order, round both ends', () => {
  const words: (string | null)[] = []
  for (const by of [1, 1, 1, 1, -1, -1] as const) {
    stepClaim(window.reader, by)
    words.push(window.openWords())
  }
  const [first, second, third] = ['New START ends on Thursday', 'Moscow wants talks', 'Washington waits']
  expect(words).toEqual([first, second, third, first, third, second])
})

test('with no claim open the first step is to the first one in view, or the last one before it', () => {
  window.view.first = window.reader.text.value.indexOf('Moscow')
  stepClaim(window.reader, 1)
  expect(window.openWords()).toBe('Moscow wants talks')
  window.reader.focus.activate(null)
  stepClaim(window.reader, -1)
  expect(window.openWords()).toBe('New START ends on Thursday')
})

test('with all claims above the view a step goes round, and a step back to the last', () => {
  window.view.first = window.reader.text.value.length
  stepClaim(window.reader, 1)
  expect(window.openWords()).toBe('New START ends on Thursday')
  window.reader.focus.activate(null)
  stepClaim(window.reader, -1)
  expect(window.openWords()).toBe('Washington waits')
})

test('an article without claims says how to make one', async () => {
  await window.reader.articles.show('empty')
  stepClaim(window.reader, 1)
  expect(window.told()).toEqual(['This article has no claims yet. Select a passage and press C.'])
})

test('what cannot be saved opens nothing and keeps the selection', async () => {
  const refusing = await openWindow(() => ({ addAnnotation: () => Promise.reject(new Error('The disk is gone.')) }))
  refusing.select('Nobody')
  await highlight(refusing.reader)
  expect(refusing.openWords()).toBeNull()
  expect(refusing.reader.focus.selection.value).not.toBeNull()
  expect(refusing.told()).toEqual(['The disk is gone.'])
  expect((await refusing.library.openArticle(articleId)).annotations).toHaveLength(3)
})
