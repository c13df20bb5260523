import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { PactaError } from '../core/result'
import { besideFile } from './beside-file'
import { cannotImport } from './cannot-import'
import { type Limits, usualLimits } from './limits'
import { refuseLarge } from './refuse-large'
import type { Source } from './source'

const noPermission = 'You have no permission to read it. Change its permissions, or copy it to a folder of yours.'

/**
 * A file on disk as a source, with the images in its folder. Throws `damaged`, naming the file and the cure, for one that is
 * not there, may not be read, or is larger than the limit: that is seen before it is read.
 */
export async function fileSource(path: string, limits: Limits = usualLimits): Promise<Source> {
  const name = basename(path)
  const bytes = await readWithin(path, name, limits)
  return { name, bytes, contentType: null, address: null, beside: besideFile(path, limits) }
}

async function readWithin(path: string, name: string, limits: Limits): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw cannotImport({ name }, 'It is not a file. Choose the files in it.')
    refuseLarge(name, found.size, limits)
    return await readFile(path)
  } catch (error) {
    if (error instanceof PactaError || !(error instanceof Error && 'code' in error)) throw error
    throw cannotImport({ name }, reasons[String(error.code)] ?? `The system cannot read it and says: ${error.message}.`)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Look where it is now, and choose it again.',
  EACCES: noPermission,
  EPERM: noPermission,
}
