import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Limits, usualLimits } from '../../../../importers/limits'
import { createImporter } from '../../../../importers/worker/importer'
import { forkChild } from '../../../../processes/fork'
import { sourceOf } from '../source'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacta-worker-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What a program does that is told to import. */
const programs = {
  hangs: 'for (;;) {}',
  'eats memory': 'const all = []; for (;;) all.push({ name: String(all.length) })',
  crashes: 'process.abort()',
  exits: 'process.exit(0)',
  throws: 'throw new Error("no")',
}

async function importWith(program: string, limits: Limits = usualLimits, signal?: AbortSignal) {
  const file = join(folder, 'program.cjs')
  await writeFile(file, `process.on('message', () => { ${program} })`)
  const importer = createImporter({ startProcess: forkChild(file, 32), limits })
  try {
    return await importer.importSource(sourceOf('x.html', '<p>'), signal)
  } finally {
    importer.close()
  }
}

test('a process that hangs is killed at the time limit', async () => {
  const limits = { ...usualLimits, milliseconds: 1000 }
  await expect(importWith(programs.hangs, limits)).rejects.toThrow('x.html: It took longer than 1 s to read')
})

for (const what of ['eats memory', 'crashes', 'exits', 'throws'] as const) {
  test(`a process that ${what} fails its import`, async () => {
    await expect(importWith(programs[what])).rejects.toThrow('x.html: Reading it took more memory')
  })
}

test('a process that hangs is killed when the import is cancelled', async () => {
  const stopping = new AbortController()
  const importing = importWith(programs.hangs, usualLimits, stopping.signal)
  setTimeout(() => stopping.abort(new Error('enough')), 100)
  await expect(importing).rejects.toThrow('enough')
})

test('a program that is not there fails the import too', async () => {
  const importer = createImporter({ startProcess: forkChild(join(folder, 'gone.cjs')) })
  await expect(importer.importSource(sourceOf('x.html', '<p>'))).rejects.toThrow('x.html: Reading it')
})
