import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskFiles } from '../../../store/disk-files'
import { createProblems } from '../../../store/problems'
import { seriesFolders, treatyFolders } from '../../../store/text-folders'
import { writeTexts } from './write-texts'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pacta-folders-'))
})
afterEach(() => rm(root, { recursive: true }))

/** Own files and those that ship, by path. */
async function setUp(texts: Readonly<Record<string, string | Uint8Array>>) {
  await writeTexts(root, texts)
  const problems = createProblems()
  const folders = [join(root, 'own'), join(root, 'shipped')]
  const options = { files: diskFiles, problems }
  return {
    treaties: treatyFolders(folders, options),
    series: seriesFolders(folders, options),
    told: () => problems.all().map(({ message }) => message),
  }
}

test('folders that are not there hold nothing', async () => {
  const { treaties, series, told } = await setUp({})
  expect([await treaties.list(), await series.list(), told()]).toEqual([[], [], []])
})

test('of records with the same name the reader’s own counts', async () => {
  const { treaties } = await setUp({ 'own/inf.md': 'own', 'shipped/inf.md': 'shipped', 'shipped/new-start.md': 'n' })
  expect(await treaties.list()).toEqual([
    { name: 'inf.md', markdown: 'own' },
    { name: 'new-start.md', markdown: 'n' },
  ])
})

test('series follow the same rules, each with what describes it in the same folder', async () => {
  const { series, told } = await setUp({
    'own/rain.csv': 'own',
    'shipped/rain.csv': 'shipped',
    'shipped/rain.yaml': 'id: rain',
    'shipped/stockpiles.csv': 'numbers',
    'shipped/stockpiles.yaml': 'id: stockpiles',
  })
  expect(await series.list()).toEqual([
    { name: 'rain.csv', csv: 'own', about: null },
    { name: 'stockpiles.csv', csv: 'numbers', about: 'id: stockpiles' },
  ])
  expect(told()).toEqual([])
})

test('a series whose description is no text is named, and the others are there', async () => {
  const { series, told } = await setUp({
    'own/a.csv': 'a',
    'own/a.yaml': Buffer.from([0xff]),
    'own/b.csv': 'b',
  })
  expect(await series.list()).toEqual([{ name: 'b.csv', csv: 'b', about: null }])
  expect(told()).toEqual([expect.stringContaining('a.yaml')])
})
