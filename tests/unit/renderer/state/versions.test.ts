import { expect, test } from 'vitest'
import { PactaError } from '../../../../core/result'
import type { ArticleVersion, Comparison } from '../../../../core/versions/comparison'
import { openWindow } from './window'

const versions: readonly ArticleVersion[] = [
  { id: 'first', saved: '2026-02-04T08:00:00.000Z', isCurrent: false },
  { id: 'second', saved: '2026-02-06T09:30:00.000Z', isCurrent: false },
  { id: 'third', saved: '2026-03-01T17:45:00.000Z', isCurrent: true },
]

function comparisonOf(from: string, to: string): Comparison {
  const [older, newer] = [from, to].map(id => versions.find(version => version.id === id)) as [
    ArticleVersion,
    ArticleVersion,
  ]
  return { from: older, to: newer, blocks: [], added: 0, removed: 0, fates: [] }
}

const openVersions = (
  listed: readonly ArticleVersion[] = versions,
  compareVersions = async (_: string, from: string, to: string) => comparisonOf(from, to),
) => openWindow(() => ({ listVersions: async () => listed, compareVersions }))

const compared = ({ reader }: Awaited<ReturnType<typeof openVersions>>) => {
  const comparison = reader.versions.comparison.value
  return comparison && [comparison.from.id, comparison.to.id]
}

test('the current version is compared with the one before it', async () => {
  const window = await openVersions()
  expect(await window.reader.versions.load()).toBe(true)
  expect(window.reader.versions.chosen.value).toEqual({ from: 'second', to: 'third' })
  expect(compared(window)).toEqual(['second', 'third'])
})

test('an article with one version has nothing to choose', async () => {
  const window = await openVersions(versions.slice(-1))
  expect(await window.reader.versions.load()).toBe(true)
  expect([window.reader.versions.chosen.value, compared(window)]).toEqual([null, null])
})

test('an older one is compared with the newer one chosen', async () => {
  const window = await openVersions()
  await window.reader.versions.load()
  await window.reader.versions.chooseFrom('first')
  expect(compared(window)).toEqual(['first', 'third'])
})

test('the newer one is always newer', async () => {
  const window = await openVersions()
  const { versions: state } = window.reader
  await state.load()
  await state.chooseFrom('first')
  await state.chooseTo('second')
  await state.chooseFrom('second')
  expect(compared(window)).toEqual(['second', 'third'])
})

test('an answer that comes late does not replace the one to a later question', async () => {
  const waiting: (() => void)[] = []
  const window = await openVersions(versions, (_, from, to) =>
    from === 'first'
      ? new Promise(resolve => waiting.push(() => resolve(comparisonOf(from, to))))
      : Promise.resolve(comparisonOf(from, to)),
  )
  await window.reader.versions.load()
  const late = window.reader.versions.chooseFrom('first')
  await window.reader.versions.chooseFrom('second')
  for (const answer of waiting) answer()
  await late
  expect(compared(window)).toEqual(['second', 'third'])
})

test('versions that cannot be read are told of', async () => {
  const window = await openWindow(() => ({
    listVersions: async () => {
      throw new PactaError('missing', 'There is no such article.')
    },
  }))
  expect(await window.reader.versions.load()).toBe(false)
  expect(window.told()).toEqual(['There is no such article.'])
})

test('the library knows how many versions an article has', async () => {
  const window = await openWindow(library => ({
    listArticles: async () => (await library.listArticles()).map(entry => ({ ...entry, versions: 3 })),
  }))
  await window.reader.articles.loadEntries()
  expect(window.reader.versions.count.value).toBe(3)
})
