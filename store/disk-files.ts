import { closeSync, constants, fdatasync, fdatasyncSync, fstatSync, openSync, write, writeSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { codeOf, type Files, isAbsence, type OpenFile } from './files'

/** The file system of this computer. */
export const diskFiles: Files = {
  read: path => unlessAbsent(readFile(path), null),
  list: async folder => (await unlessAbsent(readdir(folder), [])).sort(),
  async makeFolder(folder) {
    const first = await mkdir(folder, { recursive: true })
    if (first === undefined) return
    for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
  },
  async create(path) {
    const handle = await open(path, 'wx')
    return openFile(handle.fd, () => handle.close())
  },
  /** On the spot: it happens between a change and its acknowledgement, and a file that was seen before is quick to open. */
  reopen: async (path, size) => {
    const fd = openAtEnd(path)
    if (fd === null) return null
    if (fstatSync(fd).size === size) return openFile(fd, async () => closeSync(fd))
    closeSync(fd)
    return null
  },
  rename: (from, to) => patiently(() => rename(from, to)),
  remove: path => rm(path, { force: true }),
  syncFolder,
  async mark(path) {
    const found = await unlessAbsent(stat(path, { bigint: true }), null)
    return found === null ? null : [found.dev, found.ino, found.size, found.mtimeNs].join(':')
  },
}

/** Up to so many bytes are handed to the system's memory at once: a trip through the thread pool would take longer. */
const fewBytes = 64 * 1024

/** Milliseconds in which a quick disk answers, and for which nobody minds if everything waits. */
const quick = 1

/** The disks, by their numbers, that answered at once when they were last asked. */
const quickDisks = new Set<number>()

/**
 * A file whose bytes are synced on the spot as long as the disk answers at once: there the trip through the thread pool
 * takes as long as the sync. A disk that once takes its time is waited for in the thread pool, until it is quick again.
 */
function openFile(fd: number, close: OpenFile['close']): OpenFile {
  const { nlink, dev } = fstatSync(fd)
  const countsNames = nlink > 0
  return {
    async write(bytes) {
      if (bytes.length <= fewBytes) return writeSync(fd, bytes)
      return (await writeLater(fd, bytes, 0, bytes.length, null)).bytesWritten
    },
    async sync() {
      const began = performance.now()
      if (quickDisks.has(dev)) fdatasyncSync(fd)
      else await syncLater(fd)
      if (performance.now() - began < quick) quickDisks.add(dev)
      else quickDisks.delete(dev)
      return !countsNames || fstatSync(fd).nlink > 0
    },
    close,
  }
}

/** A file open for writing at its end; null where there is none. */
function openAtEnd(path: string): number | null {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_APPEND)
  } catch (error) {
    if (isAbsence(error)) return null
    throw error
  }
}

const writeLater = promisify(write)
const syncLater = promisify(fdatasync)

/** Windows has no way to sync a folder and needs none: NTFS keeps a journal of names. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(join(folder, '.'), 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function unlessAbsent<T, E>(work: Promise<T>, instead: E): Promise<T | E> {
  try {
    return await work
  } catch (error) {
    if (isAbsence(error)) return instead
    throw error
  }
}

const pauses = [20, 60, 200, 600]

/** On Windows a virus scanner may hold a new file for a moment. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (const pause of process.platform === 'win32' ? pauses : []) {
    try {
      return await work()
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
  return work()
}
