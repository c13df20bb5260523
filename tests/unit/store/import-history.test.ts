import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportItem } from '../../../core/intake/import-state'
import { diskFiles } from '../../../store/disk-files'
import { openImportHistory } from '../../../store/import-history'
import { createProblems } from '../../../store/problems'

let library = ''

beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'pacta-imports-'))
})
afterEach(() => rm(library, { recursive: true }))

const open = () =>
  openImportHistory({ files: diskFiles, problems: createProblems(), library, replica: 'desk', readOnly: false })

const item = (id: string): ImportItem => ({
  ...{ id, name: `${id}.html`, at: '2026-11-25T04:30:12.000Z', outcome: 'imported', articleId: id, title: id },
  ...{ warnings: [], problem: null },
})

test('what was imported is there after a restart, the newest first', async () => {
  const history = await open()
  await history.add([item('a'), item('b')])
  await history.add([item('c')])
  expect((await (await open()).read()).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

test('only the last thousand are remembered', async () => {
  const history = await open()
  await history.add(Array.from({ length: 1005 }, (_, at) => item(`i${at}`)))
  const items = await (await open()).read()
  expect([items.length, items[0]?.id, items.at(-1)?.id]).toEqual([1000, 'i1004', 'i5'])
})
