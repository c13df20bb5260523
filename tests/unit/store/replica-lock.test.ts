import { expect, test } from 'vitest'
import { replicaLock } from '../../../store/replica-lock'
import type { Processes, ProcessMark } from '../../../store/running-process'
import { modelDisk } from '../../faults/model-disk'

const folder = '/library/annotations'
const path = `${folder}/.laptop.lock`

/** The processes of a computer, of which some run. */
function computer(...running: readonly ProcessMark[]): (self: ProcessMark) => Processes {
  const isSame = (one: ProcessMark, other: ProcessMark) => one.pid === other.pid && one.started === other.started
  return self => ({ self, isRunning: mark => running.some(one => isSame(one, mark)) })
}

const first = { pid: 100, started: 'monday' }
const second = { pid: 200, started: 'monday' }

function setUp({ running = [first, second] as readonly ProcessMark[], disk = modelDisk() } = {}) {
  const processes = computer(...running)
  const lockOf = (self: ProcessMark) =>
    replicaLock({ files: disk, processes: processes(self), folder, replica: 'laptop', now: () => 0 })
  return { disk, lockOf }
}

test('a second program is told who has the library open, and how to go on', async () => {
  const { lockOf } = setUp()
  await lockOf(first).take()
  await expect(lockOf(second).take()).rejects.toMatchObject({
    code: 'denied',
    message: `Another Pacta (process 100) has this library open as the same device. Close it first. If none is running, delete ${path}.`,
  })
})

test('the same program is told too when it opens a library twice', async () => {
  const { lockOf } = setUp()
  await lockOf(first).take()
  await expect(lockOf(first).take()).rejects.toMatchObject({ code: 'denied' })
})

test('whoever waits gets it after its release, and it leaves nothing behind', async () => {
  const { lockOf, disk } = setUp()
  const lock = lockOf(first)
  await lock.take()
  await lock.take()
  await lock.release()
  expect(disk.image().size).toBe(0)
  await lockOf(second).take()
})

test('a program whose lock was taken over before it was written does not hold it', async () => {
  const { lockOf, disk } = setUp()
  const other = lockOf(second)
  const slow = {
    ...disk,
    async create(at: string) {
      const file = await disk.create(at)
      return {
        ...file,
        async write(bytes: Uint8Array) {
          await disk.remove(path)
          await other.take()
          return file.write(bytes)
        },
      }
    },
  }
  const processes = computer(first, second)(first)
  const lock = replicaLock({ files: slow, processes, folder, replica: 'laptop', now: () => 0 })
  await expect(lock.take()).rejects.toMatchObject({ code: 'denied', message: expect.stringContaining('process 200') })
})

test('a lock of a program that has ended is taken over', async () => {
  const { lockOf, disk } = setUp({ running: [second] })
  await lockOf(first).take()
  await lockOf(second).take()
  expect([...disk.image().keys()]).toEqual([path])
})

test('a lock is taken over when its number belongs to another program now', async () => {
  const { lockOf } = setUp({ running: [second, { pid: 100, started: 'tuesday' }] })
  await lockOf(first).take()
  await lockOf(second).take()
})

test('a lock that a power cut left without its content is taken over', async () => {
  for (const content of ['', '\0\0\0\0', '{"pid":']) {
    const { lockOf } = setUp({ disk: modelDisk({ image: new Map([[path, Buffer.from(content)]]) }) })
    await lockOf(second).take()
  }
})

test('of several programs that find a left-over lock at the same time one gets it', async () => {
  const many = Array.from({ length: 6 }, (_, number) => ({ pid: 300 + number, started: 'monday' }))
  const { lockOf } = setUp({ running: many })
  await lockOf(first).take()
  const taken = await Promise.allSettled(many.map(one => lockOf(one).take()))
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a program that lost its lock does not release that of the next', async () => {
  const { lockOf, disk } = setUp({ running: [second] })
  const lost = lockOf(first)
  await lost.take()
  await lockOf(second).take()
  await lost.release()
  expect([...disk.image().keys()]).toEqual([path])
})

test('a folder that cannot be written to is named', async () => {
  const { lockOf } = setUp({ disk: modelDisk({ fault: ({ name }) => (name === 'create' ? 'EROFS' : null) }) })
  await expect(lockOf(first).take()).rejects.toMatchObject({
    code: 'storage',
    message: `Pacta cannot lock ${folder}: the disk can only be read. Choose a library folder on another disk.`,
  })
})
