import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { wholeFiles } from './_whole-files.mjs'

/** Its writer renames and never syncs. */
const survives = 'end of the program'

const files = {
  async read(path) {
    const db = new Low(new JSONFile(path), {})
    await db.read()
    return db.data
  },
  write: (path, records) => new Low(new JSONFile(path), records).write(),
}

export default [
  { name: 'lowdb', survives, ...wholeFiles(() => 'all', files) },
  { name: 'lowdb, file per article', survives, ...wholeFiles(article => article, files) },
]
