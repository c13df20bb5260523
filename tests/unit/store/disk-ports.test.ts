import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { memoryHost } from '../../../core/memory/memory-host'
import { defaultSettings } from '../../../core/settings'
import { type DiskPorts, diskPorts } from '../../../store/disk-ports'
import { writeDurably } from '../../../store/durable-file'
import { createProblems } from '../../../store/problems'
import { recordOf } from '../../faults/records'
import { sameProcess } from './search/same-process'

let root = ''
let opened: DiskPorts[] = []

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pacta-library-'))
  opened = []
})
afterEach(async () => {
  for (const { annotations } of opened) await annotations.close()
  await rm(root, { recursive: true })
})

const host = memoryHost({ now: () => 0, sha256: async () => '' })

async function open({
  library = join(root, 'library'),
  replica = 'laptop',
  readOnly = false,
  sweepAfter = 2 ** 30,
} = {}) {
  const problems = createProblems()
  const source = join(root, 'source')
  const ports = await diskPorts({
    library,
    userData: join(root, 'user'),
    source,
    host,
    program: '0',
    replica,
    problems,
    startSearch: sameProcess,
    searchLost: () => {},
    readOnly,
    sweepAfter,
  })
  opened.push(ports)
  return ports
}

/** Every file below the root, with its size and the time of its last change. */
async function trace(): Promise<readonly string[]> {
  const names = (await readdir(root, { recursive: true })).sort()
  const stats = await Promise.all(names.map(name => stat(join(root, name))))
  return names.map((name, at) => `${name} ${stats[at]?.size} ${stats[at]?.mtimeMs}`)
}

test('a library is made where there is none, and found again', async () => {
  const ports = await open()
  await ports.annotations.put('a', [recordOf('n1', 'one')])
  await ports.settings.write({ ...defaultSettings, theme: 'dark' })
  await ports.annotations.close()
  expect(await readdir(join(root, 'library', 'annotations'))).toEqual(['a'])

  const again = await open()
  expect(await again.annotations.read('a')).toEqual([{ replica: 'laptop', annotations: [recordOf('n1', 'one')] }])
  expect(await again.settings.read()).toMatchObject({ theme: 'dark' })
  expect(again.problems()).toEqual([])
})

test('a second program is told that the library is open; one of another device shares it', async () => {
  await open()
  await expect(open()).rejects.toMatchObject({ code: 'denied', message: expect.stringContaining('Close it first') })
  await open({ replica: 'phone' })
})

test('two devices in one library see each other’s annotations and keep their files apart', async () => {
  const [laptop, phone] = [await open(), await open({ replica: 'phone' })]
  await Promise.all([
    laptop.annotations.put('a', [recordOf('n1', 'laptop')]),
    phone.annotations.put('a', [recordOf('n1', 'phone')]),
  ])
  for (const { annotations } of [laptop, phone]) {
    const read = await annotations.read('a')
    const notes = read.map(({ replica, annotations: [first] }) => [replica, first?.note]).sort()
    expect(notes).toEqual([
      ['laptop', 'laptop'],
      ['phone', 'phone'],
    ])
  }
})

test('a program that only reads may open a library that is open, and leaves no trace', async () => {
  const ports = await open()
  await ports.annotations.put('a', [recordOf('n1', 'one')])
  await mkdir(join(root, 'library', 'articles'))
  await writeFile(join(root, 'library', 'articles', 'a.md'), '# A')
  const before = await trace()
  const reading = await open({ readOnly: true })
  expect(await reading.annotations.read('a')).toMatchObject([{ annotations: [{ id: 'n1' }] }])
  expect(await reading.annotations.read('nowhere')).toMatchObject([{ annotations: [] }])
  expect(await reading.articles.list()).toHaveLength(1)
  await expect(reading.annotations.put('a', [recordOf('n2')])).rejects.toMatchObject({ code: 'denied' })
  await reading.annotations.close()
  expect(await trace()).toEqual(before)
})

test('what was left half-written is swept in all articles when the library was opened, and nothing else', async () => {
  const at = join(root, 'library', 'annotations')
  const left = (name: string) => `.${name}.json.01234567-89ab-cdef-0123-456789abcdef.tmp`
  for (const article of ['a', 'b']) {
    await mkdir(join(at, article), { recursive: true })
    for (const name of [left('laptop'), left('phone'), 'phone.json.tmp']) await writeFile(join(at, article, name), '{')
  }
  await writeFile(join(at, 'stray.txt'), 'not a folder')
  await open({ readOnly: true, sweepAfter: 1 })
  const { annotations } = await open({ sweepAfter: 1 })
  await annotations.read('c')
  const kept = [left('phone'), 'phone.json.tmp']
  for (const article of ['a', 'b']) await expect.poll(() => readdir(join(at, article))).toEqual(kept)
  expect(await readFile(join(at, 'stray.txt'), 'utf8')).toBe('not a folder')
})

test('a program that only reads makes no folder', async () => {
  const reading = await open({ readOnly: true })
  expect(await reading.articles.list()).toEqual([])
  expect(await readdir(root)).toEqual([])
})

test('a library that is a file is refused by name', async () => {
  const library = join(root, 'file')
  await writeFile(library, '')
  await expect(open({ library })).rejects.toMatchObject({ code: 'storage', message: expect.stringContaining(library) })
})

test('a library can be copied while it is open', async () => {
  const ports = await open()
  await ports.annotations.put('a', [recordOf('n1', 'one')])
  await cp(join(root, 'library'), join(root, 'copy'), { recursive: true })
  const copy = await open({ library: join(root, 'copy'), replica: 'phone' })
  expect(await copy.annotations.read('a')).toContainEqual({ replica: 'laptop', annotations: [recordOf('n1', 'one')] })
})

test('a file is written whole, in the place of the one before it', async () => {
  const path = join(root, 'notes.md')
  await writeDurably(path, 'one')
  await writeDurably(path, '# Ünïcode 🖋\n')
  expect(await readFile(path, 'utf8')).toBe('# Ünïcode 🖋\n')
  expect(await readdir(root)).toEqual(['notes.md'])
})

const unwritable = [
  ['nowhere/notes.md', 'its folder is not there. Was it moved, or a disk taken out?'],
  ['folder', 'a folder bears its name. Choose another name.'],
  [`${'x'.repeat(300)}.md`, 'its name is too long for this disk. Choose a shorter one.'],
] as const

for (const [name, why] of unwritable)
  test(`a file that cannot be written is named, and nothing is left behind: ${name.slice(0, 20)}`, async () => {
    await mkdir(join(root, 'folder', 'below'), { recursive: true })
    const path = join(root, name)
    await expect(writeDurably(path, 'x')).rejects.toMatchObject({
      code: 'storage',
      message: `Pacta cannot write ${path}: ${why}`,
    })
    expect(await readdir(root)).toEqual(['folder'])
  })
