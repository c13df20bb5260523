import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileSource } from '../../../importers/file-source'
import { usualLimits } from '../../../importers/limits'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pacta-source-'))
  await mkdir(join(root, 'folder/page_files'), { recursive: true })
  await writeFile(join(root, 'secret.png'), 'secret')
  await writeFile(join(root, 'folder/page.html'), '<p>')
  await writeFile(join(root, 'folder/page_files/a b.png'), 'image')
})
afterEach(() => rm(root, { recursive: true }))

test('a file has its name, its bytes, and what lies in its folder and below', async () => {
  const source = await fileSource(join(root, 'folder/page.html'))
  expect(source).toMatchObject({ name: 'page.html', contentType: null, address: null })
  expect(Buffer.from(source.bytes).toString()).toBe('<p>')
  expect((await source.beside('page_files/a b.png'))?.toString()).toBe('image')
})

test('nothing outside of the folder lies beside it', async () => {
  await symlink(join(root, 'secret.png'), join(root, 'folder/link.png'))
  await symlink(root, join(root, 'folder/up'))
  const { beside } = await fileSource(join(root, 'folder/page.html'))
  const paths = ['../secret.png', 'link.png', 'up/secret.png', 'page_files/../../secret.png', join(root, 'secret.png')]
  const others = ['gone.png', 'page_files', '.', '', 'a\0b', 'https://web.example/a.png', 'x'.repeat(5000)]
  for (const path of [...paths, ...others]) expect(await beside(path)).toBeNull()
})

test('a file that is too large for an image does not lie beside it', async () => {
  const limits = { ...usualLimits, imageBytes: 4 }
  const { beside } = await fileSource(join(root, 'folder/page.html'), limits)
  expect(await beside('page_files/a b.png')).toBeNull()
})

test('a file that is too large is refused unread', async () => {
  const limits = { ...usualLimits, bytes: 2 }
  await expect(fileSource(join(root, 'folder/page.html'), limits)).rejects.toThrow('page.html: It has 1 MB')
})

test('what is no file, or is not there, is named', async () => {
  await expect(fileSource(join(root, 'folder'))).rejects.toThrow('folder: It is not a file.')
  await expect(fileSource(join(root, 'gone.html'))).rejects.toThrow('gone.html: There is no such file.')
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
  await chmod(join(root, 'folder/page.html'), 0)
  await expect(fileSource(join(root, 'folder/page.html'))).rejects.toThrow('page.html: You have no permission')
})
