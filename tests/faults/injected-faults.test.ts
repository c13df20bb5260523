import { describe, expect, test } from 'vitest'
import { PactaError } from '../../core/result'
import { type Contender, pacta, unchecked } from './contenders'
import { type Fault, modelDisk, type Operation } from './model-disk'
import { broken, runSteps, type Step } from './run'

const put = (...puts: readonly (readonly [string, string])[]): Step => ({ puts })

/** A program that does everything that the store can do. */
const steps: readonly Step[] = [
  put(['a', '1']),
  put(['b', '1'], ['c', '1']),
  'tidy',
  put(['a', '2']),
  'tidy',
  put(['c', '2']),
  'open again',
  put(['d', '1']),
  'tidy',
  put(['a', '3'], ['d', '2']),
]

const faults: readonly Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'short write']

/** Milliseconds that a test of hundreds of runs may take on a busy machine. */
const long = 60_000

async function countOperations(contender: Contender): Promise<number> {
  let count = 0
  await runSteps(contender, modelDisk({ onOperation: () => count++ }), steps)
  return count
}

/** What is wrong when operations fail, then when the disk has recovered, then when the program starts again. */
async function faultsOf(
  contender: Contender,
  fails: (operation: Operation) => Fault | null,
): Promise<readonly string[]> {
  let isBroken = true
  const disk = modelDisk({ fault: operation => (isBroken ? fails(operation) : null) })
  try {
    const run = await runSteps(contender, disk, steps)
    const { asked, acknowledged } = run.ledger()
    const wrong = run.thrown.filter(error => !isClear(error)).map(String)
    for (const image of disk.crashStates()) {
      const session = await contender.open(modelDisk({ image }))
      wrong.push(...broken({ asked, acknowledged }, await session.read()))
    }
    isBroken = false
    const recovered = run.session() ?? (await contender.open(disk))
    await recovered.tidy()
    const again = await contender.open(disk)
    const inMemory = await recovered.read()
    return [
      ...wrong,
      ...broken({ asked, acknowledged: inMemory }, await again.read()),
      ...broken({ asked, acknowledged }, inMemory),
      ...[...disk.image().keys()].filter(path => path.endsWith('.tmp')),
      ...again.problems(),
    ]
  } catch (error) {
    return [String(error)]
  }
}

const isClear = (error: unknown) =>
  error instanceof PactaError && error.code === 'storage' && error.message.includes('/library/annotations')

describe('the store on a disk that fails', () => {
  for (const fault of faults) {
    test(
      `loses nothing when any one operation ends in ${fault}`,
      async () => {
        const count = await countOperations(pacta)
        for (let at = 0; at < count; at++)
          expect(await faultsOf(pacta, ({ index }) => (index === at ? fault : null)), `at ${at}`).toEqual([])
      },
      long,
    )

    test(
      `loses nothing when from any operation on everything ends in ${fault}, until the disk recovers`,
      async () => {
        const count = await countOperations(pacta)
        for (let at = 0; at < count; at++)
          expect(await faultsOf(pacta, ({ index }) => (index >= at ? fault : null)), `from ${at}`).toEqual([])
      },
      long,
    )
  }

  test('goes through enough operations for this to mean something', async () => {
    expect(await countOperations(pacta)).toBeGreaterThan(80)
  })

  test('never syncs a file again whose sync has failed', async () => {
    const failed = new Set<string>()
    const again: string[] = []
    let failures = 0
    const disk = modelDisk({
      fault: ({ name, path, index }) => {
        if (name === 'create') failed.delete(path)
        if (failed.has(path) && ['write', 'sync'].includes(name)) again.push(`${name} ${path}`)
        if (name !== 'sync' || index % 3 > 0) return null
        failed.add(path)
        failures += 1
        return 'EIO'
      },
    })
    await runSteps(pacta, disk, steps)
    expect(failures).toBeGreaterThan(1)
    expect(again).toEqual([])
  })
})

test('the harness sees a writer that does not look at how much was written', async () => {
  const found = await faultsOf(unchecked, ({ name }) => (name === 'write' ? 'short write' : null))
  expect(found.join('\n')).toContain('JSON')
})
