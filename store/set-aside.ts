import { basename, dirname, join } from 'node:path'
import { PactaError } from '../core/result'
import type { Files } from './files'
import { naming } from './storage-error'

/**
 * Gives a file that cannot be used a new name beside the old one, which is not that of any other file; the new path.
 * Its bytes stay as they are.
 */
export async function setAside(files: Files, path: string): Promise<string> {
  const folder = dirname(path)
  const taken = new Set(await naming('read', folder, () => files.list(folder)))
  let number = 1
  while (taken.has(`${basename(path)}.damaged-${number}`)) number++
  const aside = join(folder, `${basename(path)}.damaged-${number}`)
  await naming('set aside', path, () => files.rename(path, aside))
  return aside
}

/** Says that a file was set aside, why, and what is used in its place. */
export function wasSetAside(path: string, aside: string, why: string, instead: string): PactaError {
  return new PactaError(
    'damaged',
    `${path} could not be read (${why}). It was set aside as ${basename(aside)}. ${instead}`,
  )
}
