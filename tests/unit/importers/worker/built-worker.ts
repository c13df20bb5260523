import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { afterAll, beforeAll } from 'vitest'

/** A script of the build, which is JavaScript: its types are not known here. */
const recipes = new URL('../../../../scripts/build/recipes.mjs', import.meta.url).href

/** The process that imports, built as it is for the app, once for a file of tests. Call for its path in a test. */
export function builtWorker(): () => string {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pacta-importers-'))
    const { importers }: { readonly importers: InlineConfig } = await import(recipes)
    await build({ ...importers, build: { ...importers.build, outDir: folder } })
  })
  afterAll(() => rm(folder, { recursive: true }))
  return () => join(folder, 'worker.cjs')
}
