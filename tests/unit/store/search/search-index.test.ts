import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseQuery } from '../../../../core/search/query'
import { createProblems } from '../../../../store/problems'
import type { StartIndex } from '../../../../store/search/index-process'
import { type OpenSearchIndex, openSearchIndex } from '../../../../store/search/search-index'
import { behavesAsSearchIndex } from '../../core/search/behaves'
import { documentOf, documents } from '../../core/search/search-cases'
import { sameProcess } from './same-process'

let folder = ''
let opened: OpenSearchIndex[] = []
const file = () => join(folder, 'cache', 'search.db')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacta-search-'))
  opened = []
})
afterEach(async () => {
  for (const index of opened) await index.close()
  await rm(folder, { recursive: true })
})

function open(startProcess: StartIndex = sameProcess) {
  const problems = createProblems()
  let lost = 0
  const index = openSearchIndex({ file: file(), problems, startProcess, lost: () => lost++ })
  opened.push(index)
  const found = async (words: string) => {
    const { hits } = await index.search(parseQuery(words).query, { limit: 20, offset: 0 })
    return hits.map(({ articleId }) => articleId)
  }
  return { ...index, found, problems, timesLost: () => lost }
}

describe('as any index', () => behavesAsSearchIndex(async () => open()))

test('what was put is there after a restart, whether it was closed or not', async () => {
  const first = open()
  await first.put(documents)
  await first.close()
  const second = open()
  expect(await second.found('telemetry ')).toEqual(['inspections'])
  await second.put([documentOf('late', 'A late telemetry', [])])
  await second.close()
  expect(await open().found('telemetry ')).toEqual(['late', 'inspections'])
})

for (const [what, bytes] of [
  ['empty', ''],
  ['no database', 'words that a hand wrote'.repeat(500)],
] as const)
  test(`a file that is ${what} becomes an empty index`, async () => {
    const first = open()
    await first.put(documents)
    await first.close()
    await writeFile(file(), bytes)
    const second = open()
    expect((await second.versions()).size).toBe(0)
    await second.put(documents)
    expect(await second.found('telemetry ')).toEqual(['inspections'])
    expect(second.problems.all()).toEqual([])
  })

test('a database that proves damaged while it is used is made anew, and that is told', async () => {
  const first = open()
  await first.put(
    Array.from({ length: 200 }, (_, at) => documentOf(`a${at}`, `Title ${at}`, [`words ${at} `.repeat(99)])),
  )
  await first.close()
  const bytes = await readFile(file())
  bytes.fill(0xff, 3 * 4096)
  await writeFile(file(), bytes)
  const second = open()
  await second.put([documentOf('late', 'A late telemetry', [])])
  expect(await second.found('telemetry ')).toEqual(['late'])
  expect([...(await second.versions()).keys()]).toEqual(['late'])
})

test('the file of another version is made anew', async () => {
  const first = open()
  await first.put(documents)
  await first.close()
  const bytes = await readFile(file())
  // The version stands big-endian at byte 60 of a database (SQLite, "Database File Format", 1.3).
  bytes.writeUInt32BE(99, 60)
  await writeFile(file(), bytes)
  expect((await open().versions()).size).toBe(0)
})

test('while another program has the file, everything works without it', async () => {
  const first = open()
  await first.put(documents)
  const before = (await stat(file())).size
  const second = open()
  expect((await second.versions()).size).toBe(0)
  await second.put([documentOf('own', 'An own telemetry', [])])
  expect(await second.found('telemetry ')).toEqual(['own'])
  expect(await first.found('telemetry ')).toEqual(['inspections'])
  expect([(await stat(file())).size, second.problems.all()]).toEqual([before, []])
})

test('where no file can be kept, everything works without it, and that is told', async () => {
  await writeFile(join(folder, 'cache'), 'a file where the folder should be')
  const index = open()
  await index.put(documents)
  expect(await index.found('telemetry ')).toEqual(['inspections'])
  expect(index.problems.all().map(({ message }) => message)).toEqual([expect.stringContaining('search index')])
})

test('once it is closed, no request starts another process', async () => {
  let started = 0
  const index = open(() => {
    started++
    return sameProcess()
  })
  await index.put(documents)
  await index.close()
  await expect(index.put(documents)).rejects.toThrow('Pacta is closing')
  expect(started).toBe(1)
})

test('a process that ends by itself refuses what it was asked, and the next request starts another one', async () => {
  const ends: (() => void)[] = []
  const dying = { send() {}, onMessage() {}, onExit: (end: () => void) => void ends.push(end), kill() {} }
  const index = open(() => (ends.length === 0 ? dying : sameProcess()))
  const asked = index.versions()
  await new Promise(resolve => setTimeout(resolve))
  for (const end of ends) end()
  await expect(asked).rejects.toThrow('The search has stopped')
  expect((await index.versions()).size).toBe(0)
})
