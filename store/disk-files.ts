import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { codeOf, type Files, isAbsence } from './files'

/** The file system of this computer. */
export const diskFiles: Files = {
  async read(path) {
    try {
      return await readFile(path)
    } catch (error) {
      if (isAbsence(error)) return null
      throw error
    }
  },
  async list(folder) {
    try {
      return (await readdir(folder)).sort()
    } catch (error) {
      if (isAbsence(error)) return []
      throw error
    }
  },
  async makeFolder(folder) {
    const first = await mkdir(folder, { recursive: true })
    if (first === undefined) return
    for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
  },
  async create(path) {
    const file = await open(path, 'wx')
    return {
      write: async bytes => (await file.write(bytes)).bytesWritten,
      sync: () => file.datasync(),
      close: () => file.close(),
    }
  },
  rename: (from, to) => patiently(() => rename(from, to)),
  async copyName(from, to) {
    await rm(to, { force: true })
    await link(from, to)
  },
  remove: path => rm(path, { force: true }),
  syncFolder,
}

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

const patience = [20, 60, 200, 600]

/** On Windows a virus scanner may hold a new file for a moment. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (const pause of process.platform === 'win32' ? patience : []) {
    try {
      return await work()
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
  return work()
}
