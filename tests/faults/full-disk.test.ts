import { mkdtemp, readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { annotationFolder } from '../../store/annotation-folder'
import { diskFiles } from '../../store/disk-files'
import { createProblems } from '../../store/problems'
import { recordOf } from './records'
import { onSmallDisk, whyNoMount } from './system'

const page = 4096
const size = 96 * page

/** Puts annotations until the disk is full, then makes room; what is wrong. */
async function fill(disk: string, ballast: number): Promise<readonly string[]> {
  const folder = join(disk, 'annotations')
  const room = join(disk, 'room')
  const problems = createProblems()
  const options = { files: diskFiles, problems, folder, replica: 'laptop', idle: 1 }
  const open = (readOnly: boolean) => annotationFolder({ ...options, problems: createProblems(), readOnly })
  const ids = async (store: ReturnType<typeof open>) => {
    const [own] = await store.read('a')
    return new Set(own?.annotations.map(({ id }) => id))
  }
  const missing = (all: readonly string[], found: ReadonlySet<string>) => all.filter(id => !found.has(id))

  const store = annotationFolder({ ...options, readOnly: false, retryAfter: 1 })
  await writeFile(room, Buffer.alloc(ballast))
  const saved: string[] = []
  const kept: string[] = []
  for (let number = 0; kept.length < 3 && number < 1000; number++) {
    const id = `n${number}`
    const put = store.put('a', [recordOf(id, 'x'.repeat(2000))])
    await put.then(
      () => saved.push(id),
      error => {
        if (!error.message.includes('the disk is full')) throw error
        kept.push(id)
      },
    )
    if (number % 4 === 0) await new Promise(resolve => setTimeout(resolve, 2))
  }
  const whileFull = missing(saved, await ids(open(true)))
  await rm(room)
  const afterwards = () => ids(open(true))
  await expect.poll(async () => missing([...saved, ...kept], await afterwards())).toEqual([])
  await store.close()
  const litter = (await readdir(join(folder, 'a'))).filter(name => name.endsWith('.tmp'))
  const again = open(false)
  const atLast = missing([...saved, ...kept], await ids(again))
  await again.close()
  await rm(folder, { recursive: true })
  return [...whileFull, ...litter, ...atLast, ...(kept.length === 3 ? [] : ['the disk was never full'])]
}

test('a disk that fills up loses nothing, and what could not be saved is saved once there is room', {
  timeout: 60_000,
}, async context => {
  if (whyNoMount !== null) return context.skip(whyNoMount)
  const disk = await mkdtemp(join(tmpdir(), 'pacta-full-'))
  await onSmallDisk(disk, { bytes: size }, async () => {
    for (let ballast = 24 * page; ballast < 88 * page; ballast += page)
      expect(await fill(disk, ballast), `with ${ballast} bytes taken`).toEqual([])
  })
  await rmdir(disk)
})
