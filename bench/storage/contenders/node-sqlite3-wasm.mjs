import wasm from 'node-sqlite3-wasm'
import { all, countOf, create, databaseIn, ofArticle, put, remove, rowOf } from './_sqlite.mjs'

function openIn(folder) {
  const db = new wasm.Database(databaseIn(folder))
  db.exec(create)
  return db
}

export default {
  name: 'node-sqlite3-wasm',
  survives: 'power cut',
  async seed(folder, items) {
    const db = openIn(folder)
    const add = db.prepare(put)
    db.exec('begin')
    for (const item of items) add.run(rowOf(item))
    db.exec('commit')
    add.finalize()
    db.close()
  },
  async open(folder) {
    const db = openIn(folder)
    const statements = { put: db.prepare(put), remove: db.prepare(remove) }
    const close = async () => {
      statements.put.finalize()
      statements.remove.finalize()
      db.close()
    }
    return { ...statements, count: countOf(db.all(all)), close }
  },
  async openArticle(folder, article) {
    const db = openIn(folder)
    return { count: countOf(db.all(ofArticle, [article])), close: async () => db.close() }
  },
  async put(session, item) {
    session.put.run(rowOf(item))
  },
  async remove(session, { record }) {
    session.remove.run([record.id])
  },
}
