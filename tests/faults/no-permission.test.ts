import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLibrary } from '../../core/library'
import { memoryHost } from '../../core/memory/memory-host'
import { type DiskPorts, diskPorts } from '../../store/disk-ports'
import { createProblems } from '../../store/problems'
import { sameProcess } from '../unit/store/search/same-process'
import { recordOf } from './records'
import { run, whyNoMount } from './system'

/** The number of the user `nobody`: root may do everything, so that root becomes somebody else for these tests. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0

let root = ''
let library = ''
let ports: DiskPorts | null = null

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pacta-permission-'))
  await chmod(root, 0o777)
  if (isRoot) process.seteuid?.(nobody)
  library = join(root, 'library')
})
afterEach(async () => {
  await ports?.annotations.close().catch(() => {})
  ports = null
  if (isRoot) process.seteuid?.(0)
  await rm(root, { recursive: true })
})

async function open() {
  const host = memoryHost({ now: () => 0, sha256: async () => '' })
  const problems = createProblems()
  const userData = join(root, 'user')
  ports = await diskPorts({
    ...{ library, userData, source: join(root, 'source'), host },
    ...{ program: '0', replica: 'laptop', problems, startSearch: sameProcess, searchLost: () => {} },
  })
  const told = () => problems.all().map(({ message }) => message)
  const ids = async () => (await ports?.annotations.read('a'))?.[0]?.annotations.map(({ id }) => id)
  return { ...ports, told, ids }
}

test('files that may not be written to any more: the change is kept, and saved when it may', async () => {
  const { annotations, ids } = await open()
  await annotations.put('a', [recordOf('n1')])
  await annotations.close()
  await chmod(join(library, 'annotations', 'a', 'laptop.1.log'), 0o400)
  await chmod(join(library, 'annotations', 'a'), 0o500)
  await expect(annotations.put('a', [recordOf('n2')])).rejects.toMatchObject({
    code: 'storage',
    message: expect.stringMatching(/annotations\/a: Pacta has no permission for it.*Your change is kept/),
  })
  expect(await ids()).toEqual(['n1', 'n2'])
  await chmod(join(library, 'annotations', 'a'), 0o700)
  await annotations.put('a', [recordOf('n3')])
  await annotations.close()
  expect(await (await open()).ids()).toEqual(['n1', 'n2', 'n3'])
})

test('a folder that may not be read is a problem by name, and no other article suffers', async () => {
  const { annotations } = await open()
  await annotations.put('b', [recordOf('n1')])
  await mkdir(join(library, 'annotations', 'a'), { mode: 0 })
  await expect(annotations.read('a')).rejects.toMatchObject({
    code: 'storage',
    message: expect.stringContaining('annotations/a: Pacta has no permission for it'),
  })
  await chmod(join(library, 'annotations', 'a'), 0o700)
  expect(await annotations.read('a')).toEqual([{ replica: 'laptop', annotations: [] }])
})

test('articles and treaties that may not be read are named, and the others are there', async () => {
  const shelf = createLibrary(await open())
  await mkdir(join(library, 'articles'))
  await mkdir(join(library, 'treaties'), { mode: 0 })
  await writeFile(join(library, 'articles', 'a.md'), '# A')
  await writeFile(join(library, 'articles', 'b.md'), '# B', { mode: 0 })
  expect((await shelf.listArticles()).map(({ id }) => id)).toEqual(['a'])
  expect(await shelf.listTreaties()).toEqual([])
  const problems = (await shelf.listProblems()).map(({ message }) => message)
  expect(problems.filter(message => message.includes('b.md'))).toHaveLength(1)
  expect(problems.filter(message => message.includes('library/treaties'))).toHaveLength(1)
})

test('a library folder that may not be made is refused by name', async () => {
  await mkdir(join(root, 'locked'), { mode: 0o500 })
  library = join(root, 'locked', 'library')
  await expect(open()).rejects.toMatchObject({ code: 'storage', message: expect.stringContaining(library) })
})

test('a library that can only be read is read, and says so when it is written to', async context => {
  if (whyNoMount !== null) return context.skip(whyNoMount)
  const first = await open()
  await first.annotations.put('a', [recordOf('n1')])
  await first.annotations.close()
  process.seteuid?.(0)
  await run('mount', '--bind', library, library)
  try {
    await run('mount', '-o', 'remount,ro,bind', library)
    const { annotations, ids, told } = await open()
    expect(await ids()).toEqual(['n1'])
    expect(told()).toEqual([expect.stringContaining('the disk can only be read')])
    await expect(annotations.put('a', [recordOf('n2')])).rejects.toMatchObject({
      code: 'storage',
      message: expect.stringContaining('Choose a library folder on another disk. Your change is kept'),
    })
    await expect(annotations.close()).rejects.toMatchObject({ code: 'storage' })
  } finally {
    await run('umount', '-l', library)
  }
  expect(await readdir(join(library, 'annotations', 'a'))).not.toContainEqual(expect.stringContaining('.tmp'))
})
