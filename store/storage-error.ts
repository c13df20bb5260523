import { PactaError } from '../core/result'
import { codeOf } from './files'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room and try again.',
  EDQUOT: 'your share of the disk is used up. Make room and try again.',
  EROFS: 'the disk can only be read. Choose a library folder on another disk.',
  EACCES: 'Pacta has no permission for it. Change the permissions, or choose another folder.',
  EPERM: 'Pacta has no permission for it. Change the permissions, or choose another folder.',
  EIO: 'the disk reports an error. Copy your library to another disk before you go on.',
  ENOENT: 'its folder is not there. Was it moved, or a disk taken out?',
  ENOTDIR: 'a part of its path is a file, not a folder.',
  EISDIR: 'a folder bears its name. Choose another name.',
  EMFILE: 'too many files are open. Close other programs and try again.',
  ENFILE: 'too many files are open. Close other programs and try again.',
  ENAMETOOLONG: 'its name is too long for this disk. Choose a shorter one.',
}

/** A system's error as a `storage` problem that names the file and the cure. What is a `PactaError` already stays so. */
export function storageError(doing: string, path: string, error: unknown): PactaError {
  if (error instanceof PactaError) return error
  const code = codeOf(error)
  const reason = reasons[code] ?? `the system says: ${error instanceof Error ? error.message : String(error)}`
  return new PactaError('storage', `Pacta cannot ${doing} ${path}: ${reason}`)
}

/** Does work on a file; a system's error comes out as a `storage` problem. */
export async function naming<T>(doing: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw storageError(doing, path, error)
  }
}
