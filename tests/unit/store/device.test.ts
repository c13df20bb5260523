import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDevice } from '../../../store/device'
import { createProblems } from '../../../store/problems'

let userData = ''
const bounds = { x: 1, y: 2, width: 800, height: 600, maximized: false }

beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'pacta-device-'))
})
afterEach(() => rm(userData, { recursive: true }))

const open = (problems = createProblems()) => openDevice(userData, { problems })
const write = (text: string) => writeFile(join(userData, 'device.json'), text)

test('a new device has a name that stays, and nothing else', async () => {
  const device = await open()
  const { replica } = device.read()
  expect(device.read()).toMatchObject({ library: null, bounds: null, exportFolder: null })
  expect(replica).toMatch(/^[a-z][a-z0-9]{12}$/)
  expect((await open()).read().replica).toBe(replica)
})

test('no two devices have the same name', async () => {
  const [one] = await Promise.all([open()])
  await rm(join(userData, 'device.json'))
  expect((await open()).read().replica).not.toBe(one?.read().replica)
})

test('changes are there the next time, also those that were made at the same time', async () => {
  const device = await open()
  await Promise.all([
    device.change({ bounds }),
    device.change({ exportFolder: '/notes' }),
    device.change({ library: '/l' }),
  ])
  expect((await open()).read()).toMatchObject({ bounds, exportFolder: '/notes', library: '/l' })
  expect(await readdir(userData)).toEqual(['device.json'])
})

test('a damaged file is set aside and named, and the device is a new one', async () => {
  await write('{"version": 1, "repl')
  const problems = createProblems()
  const device = await open(problems)
  expect(device.read().bounds).toBeNull()
  expect(await readFile(join(userData, 'device.json.damaged-1'), 'utf8')).toBe('{"version": 1, "repl')
  expect(problems.all()).toEqual([
    { code: 'damaged', message: expect.stringContaining('set aside as device.json.damaged-1') },
  ])
})

test('a field that does not fit is forgotten, the others stay, and so do those of a later version', async () => {
  await write(
    JSON.stringify({ version: 2, replica: 'd123456789abc', library: 7, bounds: { x: 1 }, exportFolder: '/n', zoom: 2 }),
  )
  const device = await open()
  expect(device.read()).toMatchObject({ replica: 'd123456789abc', library: null, bounds: null, exportFolder: '/n' })
  await device.change({ bounds })
  expect(JSON.parse(await readFile(join(userData, 'device.json'), 'utf8'))).toMatchObject({
    version: 2,
    zoom: 2,
    bounds,
  })
})

test('a program that may not write leaves no trace', async () => {
  const problems = createProblems()
  await write('{')
  const device = await openDevice(userData, { problems, readOnly: true })
  expect(device.read().replica).toMatch(/^[a-z]/)
  expect(await readdir(userData)).toEqual(['device.json'])
  expect(problems.all()).toHaveLength(1)
})

test('a folder that cannot be used is named', async () => {
  await write('x')
  const inFile = join(userData, 'device.json', 'below')
  await expect(openDevice(inFile, { problems: createProblems() })).rejects.toMatchObject({
    code: 'storage',
    message: expect.stringContaining(inFile),
  })
})
