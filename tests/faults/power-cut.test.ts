import { mkdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from './bundle'
import { hasProgram, run, whyNoMount } from './system'
import { createLedger, faultsOf, startWriter } from './writing'

/** How often the power is cut in each setting; more for a longer run. */
const cuts = Number(process.env.PACTA_CUTS ?? 5)

/** The smallest image that the file system can be made in, in bytes. */
const settings = [
  { fileSystem: 'ext4', bytes: 24 << 20, make: ['mkfs.ext4', '-q', '-F'], options: 'defaults' },
  // Without this option's help a file that is renamed before it was synced comes back empty.
  { fileSystem: 'ext4', bytes: 24 << 20, make: ['mkfs.ext4', '-q', '-F'], options: 'noauto_da_alloc' },
  { fileSystem: 'xfs', bytes: 320 << 20, make: ['mkfs.xfs', '-q', '-f'], options: 'defaults' },
] as const

/** What the file system still manages to do when the power goes: the two flags of its shutdown call. */
const ends = [
  ['after its log was written', 1],
  ['before its log was written', 2],
] as const

/** `FS_IOC_SHUTDOWN`: from then on the file system writes nothing, as if the power had gone. */
const shutdown = 0x8004587d

let folder = ''
let program = ''

beforeAll(async () => {
  const built = await bundle('writer')
  folder = built.folder
  program = built.program
})
afterAll(() => rm(folder, { recursive: true }))

/** Why this cannot be tried here, or null. */
async function whyNot(make: string): Promise<string | null> {
  const missing = [make, 'losetup', 'perl'].find(name => !hasProgram(name))
  if (whyNoMount !== null) return whyNoMount
  if (missing !== undefined) return `there is no ${missing} here`
  return run('losetup', '--find').then(
    () => null,
    () => 'there are no loop devices here',
  )
}

for (const { fileSystem, bytes, make, options } of settings)
  for (const [when, flag] of ends) {
    const what = `nothing is lost in ${cuts} power cuts on ${fileSystem} (${options}), ${when}`
    test(what, { timeout: cuts * 30_000 }, async context => {
      const [maker, ...flags] = make
      const why = await whyNot(maker)
      if (why !== null) return context.skip(why)
      const image = join(folder, `${fileSystem}-${options}-${flag}`)
      const disk = `${image}-disk`
      await mkdir(disk)
      await writeFile(image, '')
      await truncate(image, bytes)
      await run(maker, ...flags, image)
      const onDisk = async <T>(work: (library: string) => Promise<T>): Promise<T> => {
        await run('mount', '-o', `loop,${options}`, image, disk)
        try {
          return await work(join(disk, 'library'))
        } finally {
          await run('umount', disk)
        }
      }
      await onDisk(library => mkdir(library))
      const ledger = createLedger()
      for (let cut = 0; cut < cuts; cut++) {
        await onDisk(library => writeUntilCut(library, flag, ledger))
        expect(await onDisk(library => faultsOf(library, ledger, { readOnly: true })), `cut ${cut}`).toEqual([])
      }
      expect(ledger.count()).toBeGreaterThan(cuts)
    })
  }

/** Lets a program write for a while and cuts the power under it. */
async function writeUntilCut(library: string, flag: number, ledger: ReturnType<typeof createLedger>): Promise<void> {
  const writer = startWriter(program, library, ledger.next())
  await writer.hasSpoken
  await setTimeout(100 + 300 * Math.random())
  // A sync that is under way while the file system shuts down may report success.
  await writer.halt()
  const call = 'open(my $d, "<", $ARGV[0]) or die $!; ioctl($d, $ARGV[1], pack("L", $ARGV[2])) or die $!'
  await run('perl', '-e', call, library, `${shutdown}`, `${flag}`)
  ledger.add(await writer.kill())
}
