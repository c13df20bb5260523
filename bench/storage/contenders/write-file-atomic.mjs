import { readFile } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import { wholeFiles } from './_whole-files.mjs'

/** It syncs the file and not the folder, and does not look how much of it was written. */
const survives = 'power cut, not a full disk'

const files = {
  read: async path => JSON.parse(await readFile(path, 'utf8')),
  write: (path, records) => writeFileAtomic(path, JSON.stringify(records)),
}

export default [
  { name: 'write-file-atomic', survives, ...wholeFiles(() => 'all', files) },
  { name: 'write-file-atomic, file per article', survives, ...wholeFiles(article => article, files) },
]
