import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskFiles } from '../../../store/disk-files'
import { createProblems } from '../../../store/problems'
import { articleFolders, seriesFolders, treatyFolders } from '../../../store/text-folders'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pacta-folders-'))
})
afterEach(() => rm(root, { recursive: true }))

/** Own files and those that ship, by path. */
async function setUp(texts: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const problems = createProblems()
  const folders = [join(root, 'own'), join(root, 'shipped')]
  const options = { files: diskFiles, problems }
  return {
    articles: articleFolders(folders, options),
    treaties: treatyFolders(folders, options),
    series: seriesFolders(folders, options),
    told: () => problems.all().map(({ message }) => message),
  }
}

test('articles of both folders are there, with the claims beside them', async () => {
  const { articles, told } = await setUp({
    'own/a.md': '# A',
    'own/a.claims.yaml': 'made: 2026-02-05',
    'shipped/b.md': '# B',
    'shipped/photos/p.jpg': '',
  })
  expect(await articles.list()).toEqual([
    { id: 'a', name: 'a.md', markdown: '# A', claims: 'made: 2026-02-05' },
    { id: 'b', name: 'b.md', markdown: '# B', claims: null },
  ])
  expect(await articles.read('b')).toMatchObject({ markdown: '# B' })
  expect(await articles.read('c')).toBeNull()
  expect(told()).toEqual([])
})

test('the reader’s own article counts before one of the same name that ships, with its own claims', async () => {
  const { articles } = await setUp({ 'own/a.md': 'own', 'shipped/a.md': 'shipped', 'shipped/a.claims.yaml': 'x' })
  expect(await articles.list()).toEqual([{ id: 'a', name: 'a.md', markdown: 'own', claims: null }])
  expect(await articles.read('a')).toMatchObject({ markdown: 'own', claims: null })
})

test('folders that are not there hold nothing', async () => {
  const { articles, treaties, told } = await setUp({})
  expect([await articles.list(), await treaties.list(), told()]).toEqual([[], [], []])
})

const badNames = ['two words.md', '-rf.md', 'ä.md', `${'x'.repeat(201)}.md`]

for (const name of badNames)
  test(`an article is reported that cannot be an id: ${name.slice(0, 20)}`, async () => {
    const { articles, told } = await setUp({ [`own/${name}`]: '# A', 'own/good.md': '# G' })
    expect((await articles.list()).map(({ id }) => id)).toEqual(['good'])
    expect(told()).toEqual([expect.stringContaining(`${name} cannot be opened`)])
  })

test('hidden files are no articles', async () => {
  const { articles, told } = await setUp({ 'own/._a.md': 'x', 'own/.a.md': 'x' })
  expect([await articles.list(), told()]).toEqual([[], []])
})

test('no id leads out of the folders', async () => {
  const { articles } = await setUp({ 'secret.md': 'secret', 'own/a.md': '# A' })
  for (const id of ['../secret', '..', '.', '', 'a/../../secret', 'a\0', '/etc/passwd'])
    expect(await articles.read(id)).toBeNull()
})

test('a file that is not in UTF-8 is named, and the others are there', async () => {
  const { articles, told } = await setUp({ 'own/a.md': Buffer.from([0x23, 0xff]), 'own/b.md': '# B' })
  expect((await articles.list()).map(({ id }) => id)).toEqual(['b'])
  expect(told()).toEqual([expect.stringContaining('a.md is not written in UTF-8')])
})

test('an article is there without claims that cannot be read', async () => {
  const { articles, told } = await setUp({ 'own/a.md': '# A', 'own/a.claims.yaml': Buffer.from([0xff]) })
  expect(await articles.list()).toEqual([{ id: 'a', name: 'a.md', markdown: '# A', claims: null }])
  expect(told()).toEqual([expect.stringContaining('a.claims.yaml')])
})

test('a folder that bears an article’s name is named', async () => {
  const { articles, told } = await setUp({ 'own/a.md/x': '', 'own/b.md': '# B' })
  expect((await articles.list()).map(({ id }) => id)).toEqual(['b'])
  expect(told()).toEqual([expect.stringContaining('a folder bears its name')])
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be read is named', async () => {
  const { articles, told } = await setUp({ 'own/a.md': '# A', 'shipped/b.md': '# B' })
  await chmod(join(root, 'own'), 0)
  expect((await articles.list()).map(({ id }) => id)).toEqual(['b'])
  expect(told()).toEqual([expect.stringContaining('no permission')])
  await chmod(join(root, 'own'), 0o700)
})

test('treaty records follow the same rules', async () => {
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
