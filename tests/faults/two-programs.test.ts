import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diskFiles } from '../../store/disk-files'
import { replicaLock } from '../../store/replica-lock'
import { systemProcesses } from '../../store/running-process'
import { bundle } from './bundle'
import { createLedger, faultsOf, startWriter } from './writing'

let folder = ''
let program = ''

beforeAll(async () => {
  const built = await bundle('writer')
  folder = built.folder
  program = built.program
})
afterAll(() => rm(folder, { recursive: true }))

const lockOf = (library: string) =>
  replicaLock({ files: diskFiles, processes: systemProcesses, folder: library, replica: 'laptop', now: Date.now })

test('a second program on the same library is told which one has it open, and gets it when that one is killed', async () => {
  const library = join(folder, 'library')
  await mkdir(library)
  const ledger = createLedger()
  const first = startWriter(program, library, 0)
  await first.hasSpoken
  await expect(lockOf(library).take()).rejects.toMatchObject({
    code: 'denied',
    message: expect.stringContaining(`process ${first.pid}`),
  })
  ledger.add(await first.kill())
  const lock = lockOf(library)
  await lock.take()
  await lock.release()
  expect(await faultsOf(library, ledger, { readOnly: false })).toEqual([])
})

/** The numbers that the two programs begin with. */
const firsts = [0, 1_000_000]

test('of two programs started at the same time one writes, and the other ends without a trace', async () => {
  for (let round = 0; round < 5; round++) {
    const library = join(folder, `round-${round}`)
    await mkdir(library)
    const writers = firsts.map(first => startWriter(program, library, first))
    await Promise.all(writers.map(({ hasSpoken }) => hasSpoken))
    const said = await Promise.all(writers.map(({ kill }) => kill()))
    expect(said.filter(lines => lines.length > 0)).toHaveLength(1)
    const ledger = createLedger()
    said.forEach((lines, at) => {
      ledger.add(lines, firsts[at])
    })
    expect(await faultsOf(library, ledger, { readOnly: true })).toEqual([])
  }
})
