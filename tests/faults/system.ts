import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs a program of the system; what it prints. Throws, with what it says, when it fails. */
export async function run(program: string, ...args: readonly string[]): Promise<string> {
  return (await execute(program, args)).stdout.trim()
}

/** Why file systems cannot be mounted here, or null where they can. */
export const whyNoMount: string | null =
  process.platform !== 'linux'
    ? 'file systems are mounted on Linux only'
    : process.getuid?.() !== 0
      ? 'only root may mount file systems'
      : await run('mount', '--version').then(
          () => null,
          () => 'there is no mount here',
        )

/** Does work on a small disk in memory. Null, and nothing done, where the system does not let us mount one. */
export async function onSmallDisk(
  folder: string,
  { bytes }: { readonly bytes: number },
  work: () => Promise<void>,
): Promise<void> {
  await run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'pacta-small', folder)
  try {
    await work()
  } finally {
    await run('umount', '-l', folder)
  }
}

/** Whether a program of the system is there. */
export function hasProgram(name: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(':'), '/sbin', '/usr/sbin']
  return folders.some(folder => existsSync(`${folder}/${name}`))
}
