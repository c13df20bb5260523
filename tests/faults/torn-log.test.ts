import { expect, test } from 'vitest'
import { annotationFolder } from '../../store/annotation-folder'
import { createProblems } from '../../store/problems'
import { folder } from './contenders'
import { type DiskImage, modelDisk } from './model-disk'
import { recordOf } from './records'

const path = `${folder}/a/laptop.0.log`

function open(image: DiskImage) {
  const problems = createProblems()
  const disk = modelDisk({ image })
  return {
    disk,
    problems,
    store: annotationFolder({ files: disk, problems, folder, replica: 'laptop', readOnly: false }),
  }
}

async function idsIn(image: DiskImage) {
  const { store, problems } = open(image)
  const [own] = await store.read('a')
  return { ids: own?.annotations.map(({ id }) => id) ?? [], told: problems.all() }
}

/** A log of several kilobytes, with notes in which characters take several bytes. */
async function makeLog(): Promise<Uint8Array> {
  const { store, disk } = open(new Map())
  for (let number = 0; number < 12; number++) await store.put('a', [recordOf(`n${number}`, 'Договор 條約 🖋 معاهدة')])
  return disk.image().get(path) ?? new Uint8Array()
}

/** How many lines are whole before an offset. */
const linesBefore = (log: Uint8Array, end: number) => log.subarray(0, end).filter(byte => byte === 10).length

test('a log cut at any byte of its last 2 KB opens with every whole record', async () => {
  const log = await makeLog()
  expect(log.length).toBeGreaterThan(4096)
  for (let end = log.length - 2048; end <= log.length; end++) {
    const { ids, told } = await idsIn(new Map([[path, log.subarray(0, end)]]))
    const records = linesBefore(log, end) - 1
    expect(ids, `cut at ${end}`).toEqual(Array.from({ length: records }, (_, number) => `n${number}`))
    expect(told).toEqual([])
  }
})

test('so does one whose last 2 KB are zeros from any byte on', async () => {
  const log = await makeLog()
  for (let end = log.length - 2048; end <= log.length; end++) {
    const torn = Uint8Array.from(log).fill(0, end)
    const { ids, told } = await idsIn(new Map([[path, torn]]))
    expect(ids, `zeros from ${end}`).toHaveLength(linesBefore(log, end) - 1)
    expect(told).toEqual([])
  }
})

test('what comes after a torn log is whole, and so is what was before', async () => {
  const log = await makeLog()
  for (let end = log.length - 400; end < log.length; end += 7) {
    const { store, disk } = open(new Map([[path, log.subarray(0, end)]]))
    await store.put('a', [recordOf('next')])
    const { ids } = await idsIn(disk.image())
    expect(ids).toHaveLength(linesBefore(log, end))
    expect(ids.at(-1)).toBe('next')
  }
})
