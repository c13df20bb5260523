import { expect, test } from 'vitest'
import { defaultSettings } from '../../../core/settings'
import { createProblems } from '../../../store/problems'
import { openSettings } from '../../../store/settings-store'
import { type Fault, modelDisk, type Operation } from '../../faults/model-disk'

const path = '/user/settings.json'

async function setUp(file?: unknown, { readOnly = false, fault = (_: Operation): Fault | null => null } = {}) {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  const disk = modelDisk({ image: new Map(file === undefined ? [] : [[path, Buffer.from(text)]]), fault })
  const problems = createProblems()
  const settings = await openSettings('/user', { files: disk, problems, readOnly })
  const written = () => JSON.parse(new TextDecoder().decode(disk.image().get(path)))
  return { settings, disk, written, told: () => problems.all().map(({ message }) => message) }
}

test('without a file there are the usual settings', async () => {
  const { settings, disk } = await setUp()
  expect(await settings.read()).toEqual(defaultSettings)
  expect(disk.image().size).toBe(0)
})

test('what is written is read, also by the next program', async () => {
  const { settings, written } = await setUp()
  const dark = { ...defaultSettings, theme: 'dark' as const, positions: { a: 12 } }
  await settings.write(dark)
  expect(await settings.read()).toEqual(dark)
  expect(await (await setUp(written())).settings.read()).toEqual(dark)
})

test('a field that does not fit falls back alone', async () => {
  const { settings, told } = await setUp({ theme: 'dark', fontSize: 900, layout: 'wide', article: 'a' })
  expect(await settings.read()).toEqual({ ...defaultSettings, theme: 'dark', article: 'a' })
  expect(told()).toEqual([])
})

test('a field that is not known stays in the file', async () => {
  const { settings, written } = await setUp({ theme: 'dark', columns: 2 })
  await settings.write({ ...defaultSettings, theme: 'light' })
  expect(written()).toMatchObject({ theme: 'light', columns: 2 })
})

for (const text of ['', '{', '[]', 'null', '42', '\0\0\0'])
  test(`a damaged file is set aside and named: ${JSON.stringify(text)}`, async () => {
    const { settings, disk, told } = await setUp(text)
    expect(await settings.read()).toEqual(defaultSettings)
    expect(disk.image().get(`${path}.damaged-1`)).toEqual(Buffer.from(text))
    expect(told()).toEqual([expect.stringContaining('Pacta begins with its usual settings.')])
  })

test('a damaged file stays where nothing may be written', async () => {
  const { settings, disk, told } = await setUp('{', { readOnly: true })
  expect(await settings.read()).toEqual(defaultSettings)
  expect([...disk.image().keys()]).toEqual([path])
  expect(told()).toHaveLength(1)
})

test('where the file cannot be reached, settings last as long as the program', async () => {
  const fault = ({ name }: Operation) => (name === 'read' ? 'EACCES' : null)
  const { settings, written, told } = await setUp({ theme: 'dark' }, { fault })
  await settings.write({ ...defaultSettings, fontSize: 24 })
  expect(await settings.read()).toMatchObject({ fontSize: 24, theme: 'system' })
  expect(written()).toEqual({ theme: 'dark' })
  expect(told()).toEqual([expect.stringContaining('no permission')])
})

test('a disk that is full is told, and the old file stays', async () => {
  const fault = ({ name }: Operation) => (name === 'write' ? 'ENOSPC' : null)
  const { settings, written, disk } = await setUp({ theme: 'dark' }, { fault })
  await expect(settings.write(defaultSettings)).rejects.toMatchObject({
    code: 'storage',
    message: `Pacta cannot write ${path}: the disk is full. Make room and try again.`,
  })
  expect(written()).toEqual({ theme: 'dark' })
  expect(disk.image().size).toBe(1)
})
