import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createLibrary } from '../../../../core/library'
import { memoryArticles, memoryTreaties } from '../../../../core/memory/memory-files'
import { memoryHost } from '../../../../core/memory/memory-host'
import { memoryPorts } from '../../../../core/memory/memory-ports'
import { shippedFiles } from './shipped'

const id = 'new-start-expiry'
const read = (name: string) =>
  readFileSync(new URL(`../../../../docs-source/articles/${name}`, import.meta.url), 'utf8')

function open(change: (markdown: string) => string = markdown => markdown) {
  const article = { id, name: `${id}.md`, markdown: change(read(`${id}.md`)), claims: read(`${id}.claims.yaml`) }
  return createLibrary(
    memoryPorts({
      articles: memoryArticles([article]),
      treaties: memoryTreaties(shippedFiles),
      host: memoryHost({ now: () => Date.UTC(2026, 1, 6), sha256: async () => '' }),
    }),
  )
}

const checksOf = async (claim: string, library = open()) =>
  (await library.checkClaims(id)).find(({ annotationId }) => annotationId === claim)?.checks ?? []

test('the library checks each claim of an article, in reading order', async () => {
  const all = await open().checkClaims(id)
  expect(all).toHaveLength(38)
  expect(all[0]?.annotationId).toBe('c01')
})

test('“on Thursday” in an article of that Thursday is that day', async () => {
  const [expiry] = await checksOf('c11')
  expect(expiry).toMatchObject({ result: 'agrees', factIds: ['new-start.ev.expired-2026-02-05'] })
})

test('an article without a date has no Thursday', async () => {
  const undated = open(markdown => markdown.replace(/^published: .*\n/m, ''))
  const [expiry] = await checksOf('c11', undated)
  expect(expiry).toMatchObject({ result: 'cannot-tell' })
  expect(expiry?.reason).toContain('no date')
})

test('an article in another language is not checked, and says so', async () => {
  const german = open(markdown => markdown.replace('language: en', 'language: de'))
  expect(await checksOf('c11', german)).toMatchObject([{ result: 'cannot-tell', factIds: [] }])
})
