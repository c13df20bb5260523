import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from './bundle'
import { createLedger, faultsOf, startWriter } from './writing'

/** How often a program is killed; more for a longer run. */
const kills = Number(process.env.PACTA_KILLS ?? 300)
const lanes = 3
const random = seeded(20_261_124)

let folder = ''
let program = ''

beforeAll(async () => {
  const built = await bundle('writer')
  folder = built.folder
  program = built.program
})
afterAll(() => rm(folder, { recursive: true }))

test(`nothing that was acknowledged is missing after ${kills} kills at any moment`, { timeout: 300_000 }, async () => {
  const lanesDone = await Promise.all(Array.from({ length: lanes }, (_, lane) => killAgainAndAgain(lane)))
  expect(lanesDone.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(lanesDone.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(kills)
})

/** One library, and a program on it that is killed, looked after and started again. */
async function killAgainAndAgain(lane: number) {
  const library = join(folder, `library-${lane}`)
  await mkdir(library)
  const ledger = createLedger()
  const wrong: string[] = []
  for (let kill = 0; kill < kills / lanes; kill++) {
    ledger.add(await runAndKill(library, ledger.next()))
    wrong.push(...(await faultsOf(library, ledger, { readOnly: true })))
  }
  wrong.push(...(await faultsOf(library, ledger, { readOnly: false })))
  const left = (await readdir(join(library, 'a'))).filter(name => name.endsWith('.tmp'))
  return { wrong: [...wrong, ...left], acknowledged: ledger.count() }
}

/** Starts the program and kills it: mostly while it writes, now and then while it starts. What it said until then. */
async function runAndKill(library: string, number: number): Promise<readonly string[]> {
  const writer = startWriter(program, library, number)
  if (random() < 0.9) await writer.hasSpoken
  await setTimeout(random() * 80)
  return writer.kill()
}

/** Numbers from 0 to 1, the same ones in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
