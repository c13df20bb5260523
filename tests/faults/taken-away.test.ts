import { copyFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { annotationFolder } from '../../store/annotation-folder'
import { diskFiles } from '../../store/disk-files'
import { createProblems } from '../../store/problems'
import { recordOf } from './records'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacta-taken-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function open() {
  const problems = createProblems()
  const store = annotationFolder({ files: diskFiles, problems, folder, replica: 'laptop', readOnly: false })
  const ids = async () => (await store.read('a'))[0]?.annotations.map(({ id }) => id)
  return { store, ids, told: () => problems.all().map(({ message }) => message) }
}

/** What somebody does to the files of an article while it is open, and whether the reader is told. */
const attacks = [
  ['the log is deleted', (at: string) => rm(join(at, 'laptop.1.log')), true],
  ['the folder is deleted', (at: string) => rm(at, { recursive: true }), true],
  ['all folders are deleted', (at: string) => rm(join(at, '..'), { recursive: true }), true],
  ['the log is replaced by another file', (at: string) => replace(join(at, 'laptop.1.log'), 'something else\n'), true],
  ['the snapshot is deleted', (at: string) => rm(join(at, 'laptop.json')), false],
  ['the snapshot is replaced by another file', (at: string) => replace(join(at, 'laptop.json'), '{}'), true],
  ['the snapshot is overwritten', (at: string) => writeFile(join(at, 'laptop.json'), '{}'), true],
] as const

for (const [what, attack, isTold] of attacks)
  test(`nothing is missing when ${what}`, async () => {
    const { store, told } = open()
    await store.put('a', [recordOf('n1')])
    await store.close()
    await store.put('a', [recordOf('n2')])
    await attack(join(folder, 'a'))
    await store.put('a', [recordOf('n3')])
    await store.close()
    expect(await open().ids()).toEqual(['n1', 'n2', 'n3'])
    expect(told().length > 0).toBe(isTold)
  })

test('what was put in a snapshot’s place is kept', async () => {
  const { store } = open()
  await store.put('a', [recordOf('n1')])
  await store.close()
  await replace(join(folder, 'a', 'laptop.json'), 'theirs')
  await store.put('a', [recordOf('n2')])
  await store.close()
  expect(await readFile(join(folder, 'a', 'laptop.json.replaced-1'), 'utf8')).toBe('theirs')
})

test('a log that was moved away is not written to as if it were there', async () => {
  const { store } = open()
  await store.put('a', [recordOf('n1')])
  const moved = join(folder, 'moved.log')
  await copyFile(join(folder, 'a', 'laptop.0.log'), moved)
  await rename(moved, join(folder, 'a', 'laptop.0.log'))
  await store.put('a', [recordOf('n2')])
  expect(await open().ids()).toEqual(['n1', 'n2'])
  expect(await readdir(join(folder, 'a'))).toEqual(['laptop.0.log', 'laptop.1.log'])
  await store.close()
})

async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}
