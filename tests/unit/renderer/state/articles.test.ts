import { expect, test, vi } from 'vitest'
import type { OpenArticle } from '../../../../core/contract'
import { PactaError } from '../../../../core/result'
import { openWindow } from './window'

test('loads the articles and the treaty records, and shows the article asked for', async () => {
  const { reader } = await openWindow()
  expect(reader.articles.entries.value.map(({ id }) => id)).toEqual(['talks', 'empty'])
  expect(reader.articles.treaties.value.map(({ id }) => id)).toEqual(expect.arrayContaining(['inf', 'new-start']))
  expect(reader.articles.open.value?.entry.title).toBe('Talks resume')
  expect(reader.articles.opening.value).toBeNull()
  expect(reader.articleDay.value).toBe('2026-02-05')
})

test('an article that cannot be read is told of; the one on screen stays', async () => {
  const { reader, told } = await openWindow()
  expect(await reader.articles.show('nowhere')).toBe(false)
  expect(reader.articles.open.value?.entry.id).toBe('talks')
  expect(reader.articles.opening.value).toBeNull()
  expect(told()).toEqual(['There is no article nowhere in this library. It may have been renamed or moved.'])
})

test('records that cannot be listed leave the articles there', async () => {
  const { reader, told } = await openWindow(() => ({
    listTreaties: () => Promise.reject(new PactaError('damaged', 'The treaty file is away.')),
  }))
  expect(reader.articles.entries.value).toHaveLength(2)
  expect(reader.articles.treaties.value).toEqual([])
  expect(told()).toEqual(['The treaty file is away.'])
})

test('of two articles asked for one after the other the later one is shown, whichever is read first', async () => {
  const waiting = new Map<string, (article: OpenArticle) => void>()
  const { reader, library } = await openWindow(({ openArticle }) => ({
    openArticle: id => (id === 'talks' ? openArticle(id) : new Promise(resolve => waiting.set(id, resolve))),
  }))
  const [earlier, later] = [reader.articles.show('slow'), reader.articles.show('empty')]
  expect(reader.articles.opening.value).toBe('empty')
  const article = await library.openArticle('empty')
  waiting.get('empty')?.(article)
  expect(await later).toBe(true)
  waiting.get('slow')?.({ ...article, entry: { ...article.entry, id: 'slow' } })
  expect(await earlier).toBe(false)
  expect(reader.articles.open.value?.entry.id).toBe('empty')
})

test('a new version of the article on screen is shown, and that is told', async () => {
  let edition = 0
  const { reader, told } = await openWindow(({ openArticle }) => ({
    openArticle: async id => ({ ...(await openArticle(id)), words: ++edition }),
  }))
  const before = reader.articles.entries.value.find(({ id }) => id === 'talks')
  if (before === undefined) throw new Error('The article is not in the list.')
  reader.articles.receive({ changed: [{ ...before, state: { ...before.state, archived: true } }], removed: [] })
  reader.articles.receive({ changed: [{ ...before, versions: before.versions + 1 }], removed: [] })
  await vi.waitFor(() => expect(reader.articles.open.value?.words).toBe(2))
  expect(told()).toEqual(['This article has a new version, which is shown now. Your notes came along.'])
})

test('another article clears what was looked at, and shows the treaty that it names first', async () => {
  const { reader, select } = await openWindow()
  expect(reader.focus.treaty.value).toBe('new-start')
  select('Moscow')
  reader.focus.compose('c01')
  reader.find.start()
  await reader.articles.show('empty')
  const { selection, active, composing, treaty } = reader.focus
  expect([selection.value, active.value, composing.value, treaty.value]).toEqual([null, null, null, null])
  expect(reader.find.open.value).toBe(false)
  expect(reader.annotations.placed.value).toEqual([])
})

test('a card is shown in the tab that lists it', async () => {
  const { reader, select } = await openWindow()
  reader.goTo('c01')
  expect(reader.preferences.tab.value).toBe('claims')
  reader.preferences.showTab('notes')
  reader.goTo('c01')
  expect(reader.preferences.tab.value).toBe('claims')

  await reader.annotations.edit('c01', { claim: { status: 'agrees' } })
  reader.preferences.showTab('notes')
  reader.goTo('c01')
  expect(reader.preferences.tab.value).toBe('notes')

  reader.preferences.showTab('treaty')
  reader.goTo('nothing')
  expect(reader.preferences.tab.value).toBe('treaty')
  select('Moscow')
  reader.showTreaty('inf')
  expect(reader.focus.treaty.value).toBe('inf')
})

test('asked for again while another is being read, the article on screen stays there', async () => {
  const waiting = new Map<string, (article: OpenArticle) => void>()
  const { reader, library } = await openWindow(({ openArticle }) => ({
    openArticle: id => (id === 'talks' ? openArticle(id) : new Promise(resolve => waiting.set(id, resolve))),
  }))
  const other = reader.articles.show('empty')
  expect(await reader.articles.show('talks')).toBe(true)
  waiting.get('empty')?.(await library.openArticle('empty'))
  expect(await other).toBe(false)
  expect(reader.articles.open.value?.entry.id).toBe('talks')
})

test('the beginning is on screen before the whole article is there, and stays where it is', async () => {
  let finish = () => {}
  const held = new Promise<void>(resolve => {
    finish = resolve
  })
  const { reader } = await openWindow(({ openArticle }) => ({
    openArticle: async id => {
      if (id === 'empty') await held
      return openArticle(id)
    },
  }))
  const shown = reader.articles.show('empty')
  await vi.waitFor(() => expect(reader.articles.open.value?.entry.id).toBe('empty'))
  const edition = reader.articles.edition.value
  expect(reader.articles.opening.value).toBe('empty')
  finish()
  expect(await shown).toBe(true)
  expect(reader.articles.edition.value).toBe(edition)
  expect(reader.articles.opening.value).toBeNull()
})

test('asked for twice, an article is opened once, and both hear when it is there', async () => {
  let opened = 0
  const { reader } = await openWindow(({ openArticle }) => ({
    openArticle: id => {
      opened += 1
      return openArticle(id)
    },
  }))
  const before = opened
  expect(await Promise.all([reader.articles.show('empty'), reader.articles.show('empty')])).toEqual([true, true])
  expect(opened).toBe(before + 1)
})

test('a text that changed between its beginning and its end comes on screen anew', async () => {
  const { reader } = await openWindow(({ beginArticle }) => ({
    beginArticle: async id => {
      const { entry, rendering } = await beginArticle(id)
      return { entry, rendering: id === 'empty' ? { ...rendering, html: '<p>Older words.</p>' } : rendering }
    },
  }))
  const before = reader.articles.edition.value
  await reader.articles.show('empty')
  expect(reader.articles.edition.value).toBe(before + 2)
})

test('an article that cannot be read beyond its beginning is told of and goes', async () => {
  const { reader, told } = await openWindow(({ openArticle }) => ({
    openArticle: id =>
      id === 'empty' ? Promise.reject(new PactaError('damaged', 'empty.md: The text is broken.')) : openArticle(id),
  }))
  expect(await reader.articles.show('empty')).toBe(false)
  expect(reader.articles.open.value).toBeNull()
  expect(told()).toEqual(['empty.md: The text is broken.'])
})
