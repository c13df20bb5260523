import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesIn } from '../../../importers/files-in'
import { writeTexts } from '../store/write-texts'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pacta-files-'))
})
afterEach(() => rm(root, { recursive: true }))

const found = async (...paths: readonly string[]) =>
  (await filesIn(paths.map(path => join(root, path)))).map(path => relative(root, path))

test('finds what can be imported in a folder and below, in order', async () => {
  await writeTexts(root, {
    'b.html': '',
    'a.PDF': '',
    'deep/er/c.md': '',
    'photo.jpg': '',
    'notes.docx': '',
  })
  expect(await found('')).toEqual(['a.PDF', 'b.html', 'deep/er/c.md'])
})

test('what a browser saves beside a page is no article, nor is anything hidden', async () => {
  await writeTexts(root, {
    'page.html': '',
    'page_files/frame.html': '',
    'Seite-Dateien/frame.html': '',
    '.cache/x.html': '',
    '._page.html': '',
  })
  expect(await found('')).toEqual(['page.html'])
})

test('a file that is named itself is taken whatever its ending, and once', async () => {
  await writeTexts(root, { 'page.php': '', 'folder/a.md': '' })
  expect(await found('page.php', 'folder', 'folder/a.md')).toEqual(['page.php', 'folder/a.md'])
})

test('a path where there is nothing is named', async () => {
  await expect(found('none')).rejects.toThrow(`There is no ${join(root, 'none')}.`)
})
