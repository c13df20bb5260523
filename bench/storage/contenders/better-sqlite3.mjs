import Database from 'better-sqlite3'
import { all, countOf, create, databaseIn, ofArticle, put, remove, rowOf } from './_sqlite.mjs'

function openIn(folder) {
  const db = new Database(databaseIn(folder))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(create)
  return db
}

export default {
  name: 'better-sqlite3 WAL+FULL',
  survives: 'power cut',
  async seed(folder, items) {
    const db = openIn(folder)
    const add = db.prepare(put)
    db.transaction(() => {
      for (const item of items) add.run(...rowOf(item))
    })()
    db.close()
  },
  async open(folder) {
    const db = openIn(folder)
    const count = countOf(db.prepare(all).all())
    return { put: db.prepare(put), remove: db.prepare(remove), count, close: async () => db.close() }
  },
  async openArticle(folder, article) {
    const db = openIn(folder)
    return { count: countOf(db.prepare(ofArticle).all(article)), close: async () => db.close() }
  },
  async put(session, item) {
    session.put.run(...rowOf(item))
  },
  async remove(session, { record }) {
    session.remove.run(record.id)
  },
}
