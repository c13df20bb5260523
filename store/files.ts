/**
 * The few things that the store asks of a file system, so that tests can put one in its place that fails and crashes.
 * Every call may throw the system's errors, which carry a `code` such as `ENOSPC`.
 */
export interface Files {
  /** The bytes of a file; null where there is none. */
  read(path: string): Promise<Uint8Array | null>
  /** The names of what lies in a folder, sorted; none where there is no folder. */
  list(folder: string): Promise<readonly string[]>
  /** Makes a folder and those around it, so that they are there after a power cut. */
  makeFolder(folder: string): Promise<void>
  /** Opens a file that must not be there yet. */
  create(path: string): Promise<OpenFile>
  /** Opens a file that has so many bytes; null where there is none, or another one. */
  reopen(path: string, size: number): Promise<OpenFile | null>
  /** Moves a file over another, or to a new name. */
  rename(from: string, to: string): Promise<void>
  /** Takes a file away; one that is not there is no error. */
  remove(path: string): Promise<void>
  /** Returns once the names in a folder are on disk. */
  syncFolder(folder: string): Promise<void>
  /** A sign that is another one as soon as the file is written to, or another takes its place; null where there is none. */
  mark(path: string): Promise<string | null>
}

/** A file open for writing, at its end. */
export interface OpenFile {
  /** Writes some of the bytes; how many. */
  write(bytes: Uint8Array): Promise<number>
  /**
   * Returns once what was written is on disk; false where the file has no name any more, so that its content is lost all
   * the same. After a failure nothing is known of the file, and it must not be used.
   */
  sync(): Promise<boolean>
  close(): Promise<void>
}

/** Writes all of the bytes: a system may take fewer than it was given, as on a disk that is nearly full. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const count = await file.write(bytes.subarray(written))
    if (count === 0) throw Object.assign(new Error('The disk took no more bytes.'), { code: 'ENOSPC' })
    written += count
  }
}

/** Whether a system's error says that there is no such file. */
export function isAbsence(error: unknown): boolean {
  return codeOf(error) === 'ENOENT'
}

/** The system's short name for what went wrong; empty for an error that is not the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
