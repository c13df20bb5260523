import { PactaError } from '../core/result'
import type { Files } from './files'
import { naming } from './storage-error'

/**
 * The text of a UTF-8 file; null where there is no file. Throws `damaged` for other bytes, `storage` where the file cannot
 * be read.
 */
export async function readText(files: Files, path: string): Promise<string | null> {
  const bytes = await naming('read', path, () => files.read(path))
  if (bytes === null) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new PactaError('damaged', `${path} is not written in UTF-8. Save it in that encoding.`)
  }
}
