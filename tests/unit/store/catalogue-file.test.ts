import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CatalogueLine } from '../../../core/shelf/catalogue-line'
import { catalogueFile } from '../../../store/catalogue-file'
import { diskFiles } from '../../../store/disk-files'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacta-catalogue-'))
})
afterEach(() => rm(folder, { recursive: true }))

const path = () => join(folder, 'cache', 'catalogue.json')
const open = () => catalogueFile(path(), diskFiles)
const line = { entry: { id: 'a', title: 'A' }, stamp: 's', added: null, versions: 1, contents: null, contentsOf: null }
const lines = [line as unknown as CatalogueLine]

test('what is known is there after a restart', async () => {
  await open().write(lines)
  expect(await open().read()).toEqual(lines)
})

test('nothing is known where there is no file', async () => {
  expect(await open().read()).toEqual([])
})

for (const [what, text] of [
  ['damaged', '{'],
  ['something else', '[]'],
  ['of another version', JSON.stringify({ version: 99, lines })],
] as const)
  test(`a file that is ${what} is passed over, and written anew`, async () => {
    await open().write([])
    await writeFile(path(), text)
    expect(await open().read()).toEqual([])
    await open().write(lines)
    expect(await open().read()).toEqual(lines)
  })
