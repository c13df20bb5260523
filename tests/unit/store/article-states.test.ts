import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleStateRecord } from '../../../core/shelf/state-record'
import { openArticleStates } from '../../../store/article-states'
import { diskFiles } from '../../../store/disk-files'
import { createProblems } from '../../../store/problems'
import { writeTexts } from './write-texts'

let library = ''

beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'pacta-states-'))
})
afterEach(() => rm(library, { recursive: true }))

async function open({ replica = 'desk', readOnly = false } = {}) {
  const problems = createProblems()
  const store = await openArticleStates({ files: diskFiles, problems, library, replica, readOnly })
  return { store, told: () => problems.all().map(({ message }) => message) }
}

const record = (articleId: string, archived: boolean): ArticleStateRecord => ({
  articleId,
  fields: { archived },
  stamps: { archived: '000000001.0000.desk' },
})

test('a library that nobody has touched holds no states', async () => {
  const { store, told } = await open()
  expect([await store.read(), told()]).toEqual([[{ replica: 'desk', states: [] }], []])
})

test('states are there after a restart, beside those of other devices', async () => {
  const { store } = await open()
  await store.put([record('a', true)])
  await store.put([record('b', true), record('a', false)])
  const other = await open({ replica: 'laptop' })
  await other.store.put([record('c', true)])
  expect(await (await open()).store.read()).toEqual([
    { replica: 'desk', states: [record('a', false), record('b', true)] },
    { replica: 'laptop', states: [record('c', true)] },
  ])
})

test('many changes at once are all on disk when they are acknowledged', async () => {
  const { store } = await open()
  await Promise.all(Array.from({ length: 50 }, (_, at) => store.put([record(`a${at}`, true)])))
  const [own] = await (await open()).store.read()
  expect(own?.states).toHaveLength(50)
})

test('a damaged file is set aside, and named', async () => {
  await writeTexts(library, { 'states/desk.json': '{ "version": 1, "sta' })
  const { store, told } = await open()
  expect(await store.read()).toEqual([{ replica: 'desk', states: [] }])
  expect(told()).toEqual([expect.stringContaining('desk.json.damaged-1')])
})

test('another device’s damaged file is named and left as it is', async () => {
  await writeTexts(library, { 'states/laptop.json': 'x' })
  const { store, told } = await open()
  expect(await store.read()).toHaveLength(1)
  expect(told()).toEqual([expect.stringContaining('laptop.json could not be read')])
  expect(await readdir(join(library, 'states'))).toEqual(['laptop.json'])
})

test('a program that only reads writes nothing', async () => {
  const { store } = await open({ readOnly: true })
  await store.put([record('a', true)])
  expect(await readdir(library)).toEqual([])
})
