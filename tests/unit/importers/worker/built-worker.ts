import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { importers } from '../../../../scripts/build/recipes.mjs'

/** The process that imports, built as it is for the app, once for a file of tests. Call for its path in a test. */
export function builtWorker(): () => string {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pacta-importers-'))
    await build({ ...importers, build: { ...importers.build, outDir: folder } })
  })
  afterAll(() => rm(folder, { recursive: true }))
  return () => join(folder, 'worker.cjs')
}
