import { cannotImport } from './cannot-import'
import type { Limits } from './limits'

/** Throws `damaged` for a file with more bytes than the limit. To be asked before the file is read. */
export function refuseLarge(name: string, bytes: number, limits: Limits): void {
  if (bytes <= limits.bytes) return
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024).toLocaleString('en')
  throw cannotImport(
    { name },
    `It has ${megabytes(bytes)} MB, and Pacta takes in files of up to ${megabytes(limits.bytes)} MB. Save the part that you need in a file of its own.`,
  )
}
