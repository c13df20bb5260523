import { basename, dirname, join } from 'node:path'
import { PactaError } from '../core/result'
import type { Files } from './files'
import { naming } from './storage-error'

/**
 * Gives a file a new name beside the old one, which is not that of any other file: `NAME.WHY-1`; the new path. Its bytes
 * stay as they are.
 */
export async function setAside(files: Files, path: string, why: 'damaged' | 'replaced'): Promise<string> {
  const folder = dirname(path)
  const taken = new Set(await naming('read', folder, () => files.list(folder)))
  let number = 1
  while (taken.has(`${basename(path)}.${why}-${number}`)) number++
  const aside = join(folder, `${basename(path)}.${why}-${number}`)
  await naming('set aside', path, () => files.rename(path, aside))
  return aside
}

/** Says that a file is damaged and how, where its bytes are now, and what is used in its place. */
export function damagedFile(path: string, how: string, aside: string | null, instead: string): PactaError {
  const where = aside === null ? '' : `It was set aside as ${basename(aside)}. `
  return new PactaError('damaged', `${path} could not be read (${how}). ${where}${instead}`)
}
