import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstVersion, type NewArticle } from '../../../core/ports'
import { articleFolders } from '../../../store/article-folders'
import { diskFiles } from '../../../store/disk-files'
import { createProblems } from '../../../store/problems'
import { writeTexts } from './write-texts'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pacta-articles-'))
})
afterEach(() => rm(root, { recursive: true }))

/** Own articles and those that ship, by path. */
async function setUp(texts: Readonly<Record<string, string | Uint8Array>>) {
  await writeTexts(root, texts)
  const problems = createProblems()
  const folders = { own: join(root, 'own'), shipped: join(root, 'shipped') }
  const articles = articleFolders({ files: diskFiles, problems, ...folders })
  return {
    articles,
    ids: async () => (await articles.list()).map(({ id }) => id),
    told: () => problems.all().map(({ message }) => message),
  }
}

const newArticle = (change: Partial<NewArticle> = {}): NewArticle => {
  return { id: 'talks', version: firstVersion, markdown: '# Talks\n', images: [], ...change }
}
const later = '20261125T043012Z-3f2a9c1b'

test('articles of both folders are there, with the claims beside them', async () => {
  const { articles, ids, told } = await setUp({
    'own/a.md': '# A',
    'own/a.claims.yaml': 'made: 2026-02-05',
    'shipped/b.md': '# B',
    'shipped/photos/p.jpg': '',
  })
  expect(await ids()).toEqual(['a', 'b'])
  expect(await articles.read('a')).toEqual({ id: 'a', name: 'a.md', markdown: '# A', claims: 'made: 2026-02-05' })
  expect(await articles.read('b')).toEqual({ id: 'b', name: 'b.md', markdown: '# B', claims: null })
  expect([await articles.read('c'), await articles.find('c')]).toEqual([null, null])
  expect(told()).toEqual([])
})

test('the reader’s own article counts before one of the same name that ships, with its own claims', async () => {
  const { articles, ids } = await setUp({ 'own/a.md': 'own', 'shipped/a.md': 'shipped', 'shipped/a.claims.yaml': 'x' })
  expect(await ids()).toEqual(['a'])
  expect(await articles.read('a')).toMatchObject({ markdown: 'own', claims: null })
})

test('folders that are not there hold nothing', async () => {
  const { articles, told } = await setUp({})
  expect([await articles.list(), told()]).toEqual([[], []])
})

const badNames = ['two words.md', '-rf.md', 'ä.md', `${'x'.repeat(201)}.md`, 'a~b~c.md', 'a~.md']

for (const name of badNames)
  test(`an article is reported that cannot be an id: ${name.slice(0, 20)}`, async () => {
    const { ids, told } = await setUp({ [`own/${name}`]: '# A', 'own/good.md': '# G' })
    expect(await ids()).toEqual(['good'])
    expect(told()).toEqual([expect.stringContaining(`${name} cannot be opened`)])
  })

test('hidden files are no articles', async () => {
  const { articles, told } = await setUp({ 'own/._a.md': 'x', 'own/.a.md': 'x' })
  expect([await articles.list(), told()]).toEqual([[], []])
})

test('no id leads out of the folders', async () => {
  const { articles } = await setUp({ 'secret.md': 'secret', 'own/a.md': '# A' })
  for (const id of ['../secret', '..', '.', '', 'a/../../secret', 'a\0', '/etc/passwd']) {
    expect(await articles.read(id)).toBeNull()
    await expect(articles.add(newArticle({ id }))).rejects.toThrow('cannot be opened')
    await expect(articles.add(newArticle({ version: id }))).rejects.toThrow('cannot be opened')
  }
  expect(await readdir(root)).toEqual(['own', 'secret.md'])
})

test('a file that is not in UTF-8 is named when it is read', async () => {
  const { articles } = await setUp({ 'own/a.md': Buffer.from([0x23, 0xff]), 'own/b.md': '# B' })
  await expect(articles.read('a')).rejects.toThrow('a.md is not written in UTF-8')
})

test('an article is there without claims that cannot be read', async () => {
  const { articles, told } = await setUp({ 'own/a.md': '# A', 'own/a.claims.yaml': Buffer.from([0xff]) })
  expect(await articles.read('a')).toEqual({ id: 'a', name: 'a.md', markdown: '# A', claims: null })
  expect(told()).toEqual([expect.stringContaining('a.claims.yaml')])
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be read is named', async () => {
  const { ids, told } = await setUp({ 'own/a.md': '# A', 'shipped/b.md': '# B' })
  await chmod(join(root, 'own'), 0)
  expect(await ids()).toEqual(['b'])
  expect(told()).toEqual([expect.stringContaining('no permission')])
  await chmod(join(root, 'own'), 0o700)
})

test('a stamp stays as long as the files do, and is another one for other words or other claims', async () => {
  const { articles } = await setUp({ 'own/a.md': '# A' })
  const stamp = async () => (await articles.find('a'))?.stamp
  const first = await stamp()
  expect(await stamp()).toBe(first)
  await writeFile(join(root, 'own', 'a.md'), '# B')
  const second = await stamp()
  await writeFile(join(root, 'own', 'a.claims.yaml'), 'made: 2026-02-05')
  expect(new Set([first, second, await stamp()]).size).toBe(3)
})

test('a new article lies beside the others, with its images', async () => {
  const { articles, ids } = await setUp({ 'shipped/b.md': '# B' })
  const images = [{ name: 'aa11.png', bytes: new Uint8Array([1, 2, 255]) }]
  await articles.add(newArticle({ images }))
  expect(await ids()).toEqual(['talks', 'b'])
  expect(new Uint8Array(await readFile(join(root, 'own', 'images', 'aa11.png')))).toEqual(images[0]?.bytes)
})

test('a new version leaves the old one as it is, and is the current one', async () => {
  const { articles } = await setUp({ 'own/talks.md': 'old', 'own/talks.claims.yaml': 'x' })
  await articles.add(newArticle({ version: later, markdown: 'new' }))
  expect((await articles.find('talks'))?.versions).toEqual([firstVersion, later])
  expect(await articles.read('talks')).toMatchObject({ markdown: 'new', name: `talks~${later}.md`, claims: 'x' })
  expect(await articles.read('talks', firstVersion)).toMatchObject({ markdown: 'old' })
  expect(await articles.read('talks', 'other')).toBeNull()
})

test('an article that ships may have a version of the reader’s', async () => {
  const { articles } = await setUp({ 'shipped/talks.md': 'old', 'shipped/talks.claims.yaml': 'x' })
  await articles.add(newArticle({ version: later, markdown: 'new' }))
  expect(await articles.read('talks')).toMatchObject({ markdown: 'new', claims: 'x' })
  expect(await articles.read('talks', firstVersion)).toMatchObject({ markdown: 'old', claims: 'x' })
})

test('nothing is written over what is there', async () => {
  const { articles } = await setUp({ 'own/talks.md': 'old' })
  await expect(articles.add(newArticle())).rejects.toThrow('is there already')
  expect(await articles.read('talks')).toMatchObject({ markdown: 'old' })
})

test('an article is removed with all its versions and its claims', async () => {
  const { articles, ids } = await setUp({
    'own/a.md': 'a',
    'own/a.claims.yaml': 'x',
    [`own/a~${later}.md`]: 'b',
    'own/ab.md': 'c',
  })
  await articles.remove('a')
  expect([await ids(), await readdir(join(root, 'own'))]).toEqual([['ab'], ['ab.md']])
})

test('an article that ships is not removed', async () => {
  const { articles, ids } = await setUp({ 'shipped/a.md': 'a', [`own/a~${later}.md`]: 'b' })
  await expect(articles.remove('a')).rejects.toThrow('ships with Pacta')
  expect(await ids()).toEqual(['a'])
})
