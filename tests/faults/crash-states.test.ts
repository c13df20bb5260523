import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Contender, folder, pacta, unsynced, whole } from './contenders'
import { type DiskImage, modelDisk } from './model-disk'
import { broken, type Ledger, runSteps, type Step } from './run'

/** Milliseconds that a test of thousands of states may take on a busy machine. */
const long = 120_000

/** A disk as a crash may leave it, and what had been promised by then. */
interface Crash {
  readonly image: DiskImage
  readonly ledger: Ledger
}

/** Every state in which a crash can leave the disk, at any moment of a program's run; each once. */
async function crashesOf(contender: Contender, steps: readonly Step[], image?: DiskImage): Promise<readonly Crash[]> {
  const crashes = new Map<string, Crash>()
  let ledger = (): Ledger => ({ asked: new Map(), acknowledged: new Map() })
  const onOperation = () => {
    const promised = ledger()
    for (const image of disk.crashStates()) {
      const key = JSON.stringify([[...image].map(([path, bytes]) => [path, textOf(bytes)]), [...promised.acknowledged]])
      crashes.set(key, { image, ledger: promised })
    }
  }
  const disk = modelDisk({ ...(image && { image }), onOperation })
  await runSteps(contender, disk, steps, run => {
    ledger = run.ledger
  })
  return [...crashes.values()]
}

/** What is wrong after a crash: when the store is opened, and after it went on from there. */
async function faultsAfter(contender: Contender, { image, ledger }: Crash): Promise<readonly string[]> {
  const disk = modelDisk({ image })
  try {
    const session = await contender.open(disk)
    const faults = [...broken(ledger, await session.read()), ...session.problems()]
    await session.put('later', '1')
    await session.tidy()
    const reopened = await contender.open(disk)
    const asked = new Map([...ledger.asked, ['later', '1']])
    const acknowledged = new Map([...ledger.acknowledged, ['later', '1']])
    const litter = [...disk.image().keys()].filter(path => path.endsWith('.tmp'))
    return [...faults, ...broken({ asked, acknowledged }, await reopened.read()), ...reopened.problems(), ...litter]
  } catch (error) {
    return [String(error)]
  }
}

/** The first few things that are wrong after one crash or another. */
async function faultsOf(contender: Contender, crashes: readonly Crash[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const crash of crashes) if (faults.length < 10) faults.push(...(await faultsAfter(contender, crash)))
  return faults
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const put = (...puts: readonly (readonly [string, string])[]) => ({ puts })

const runs: readonly (readonly [string, readonly Step[]])[] = [
  ['a first annotation', [put(['a', '1'])]],
  ['annotations one after the other', [put(['a', '1']), put(['b', '1']), put(['a', '2']), put(['c', '1'])]],
  ['annotations made at the same time', [put(['a', '1'], ['b', '1'], ['c', '1']), put(['a', '2'], ['c', '2'])]],
  ['folds between', [put(['a', '1']), 'tidy', put(['a', '2'], ['b', '1']), 'tidy', put(['b', '2']), 'tidy', 'tidy']],
  [
    'a fold while annotations are made',
    [
      put(['a', '1']),
      ...['2', '3', '4', '5'].map(text => ({
        ...put(['a', text], ['b', text], ['c', text], ['d', text]),
        tidying: true,
      })),
    ],
  ],
  [
    'programs that ended without an end',
    [put(['a', '1']), 'open again', put(['a', '2']), 'open again', 'tidy', put(['b', '1'])],
  ],
]

/** Annotations made and changed, some of them at the same time, in a program that tidies and ends as it likes. */
const anyProgram: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 }) },
      { weight: 2, arbitrary: fc.constant('tidy' as const) },
      { weight: 1, arbitrary: fc.constant('open again' as const) },
    ),
    { minLength: 4, maxLength: 10 },
  )
  .map(steps =>
    steps.map((step, number) => {
      if (typeof step === 'string') return step
      return { puts: step.map(id => [id, `${number}`] as const), tidying: number % 3 === 0 }
    }),
  )

describe('the store after a crash at any moment', () => {
  for (const [what, steps] of runs)
    test(`keeps what it promised: ${what}`, async () => {
      const crashes = await crashesOf(pacta, steps)
      expect(await faultsOf(pacta, crashes)).toEqual([])
      expect(crashes.length).toBeGreaterThan(10)
    })

  test(
    'keeps what it promised in programs that nobody thought of',
    async () => {
      let states = 0
      for (const steps of fc.sample(anyProgram, { seed: 20_261_124, numRuns: 140 })) {
        const crashes = await crashesOf(pacta, steps)
        expect(await faultsOf(pacta, crashes), JSON.stringify(steps)).toEqual([])
        states += crashes.length
      }
      expect(states).toBeGreaterThan(7000)
    },
    long,
  )

  test(
    'keeps what it promised after a second crash, on the way back from a first one',
    async () => {
      const first = await crashesOf(pacta, [
        put(['a', '1']),
        'tidy',
        put(['a', '2'], ['b', '1']),
        'tidy',
        put(['b', '2']),
      ])
      let states = 0
      for (const { image, ledger } of first) {
        const steps = [put(['later', '1']), 'tidy', put(['later', '2']), 'tidy'] as const
        const again = await crashesOf(pacta, steps, image)
        const crashes = again.map(crash => ({ image: crash.image, ledger: both(ledger, crash.ledger) }))
        expect(await faultsOf(pacta, crashes)).toEqual([])
        states += crashes.length
      }
      expect(states).toBeGreaterThan(3000)
    },
    long,
  )
})

describe('a file that is written whole', () => {
  test('is there as it was promised, or as it was before', async () => {
    const crashes = await crashesOf(whole, [put(['a', '1']), put(['a', '2']), put(['b', '1'])])
    const faults = await faultsOf(whole, crashes)
    expect(faults.filter(fault => !fault.endsWith('.tmp'))).toEqual([])
  })
})

describe('the harness', () => {
  test('sees that a writer which never syncs comes back empty', async () => {
    const [, steps] = runs[1] ?? ['', []]
    const faults = await faultsOf(unsynced, await crashesOf(unsynced, steps))
    expect(faults.some(fault => fault.includes('was acknowledged'))).toBe(true)
    expect(faults.some(fault => fault.includes('JSON'))).toBe(true)
  })

  test('finds nothing lost where nothing was promised', async () => {
    const disk = modelDisk()
    expect([...disk.crashStates()]).toHaveLength(6)
    expect(await disk.list(folder)).toEqual([])
  })
})

function both(one: Ledger, other: Ledger): Ledger {
  return {
    asked: new Map([...one.asked, ...other.asked]),
    acknowledged: new Map([...one.acknowledged, ...other.acknowledged]),
  }
}
