import { statSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { textOf } from '../articles.mjs'

const fileIn = folder => path.join(folder, 'fts5.db')

/** SQLite's own tokenizer and its ranking, compiled for this machine; the texts are stored in the table. */
export default {
  name: 'SQLite FTS5, native',
  finds: 'plain',
  kept: 'on disk',
  async build(folder, articles) {
    const session = openIn(folder)
    session.database.transaction(() => {
      for (const article of articles) put(session, article)
    })()
    return session
  },
  open: async folder => openIn(folder),
  find: async ({ find }, words) =>
    find.all(
      words
        .trim()
        .split(' ')
        .map(word => `"${word}"`)
        .join(' '),
    ).length,
  add: async (session, article) => put(session, article),
  close: async ({ database }) => database.close(),
  size: folder => statSync(fileIn(folder)).size,
}

function openIn(folder) {
  const database = new Database(fileIn(folder))
  database.pragma('journal_mode = wal')
  database.pragma('synchronous = normal')
  database.exec('create virtual table if not exists article using fts5(id unindexed, title, text)')
  return {
    database,
    insert: database.prepare('insert into article values (?, ?, ?)'),
    find: database.prepare('select id from article where article match ? order by rank limit 20'),
  }
}

const put = ({ insert }, article) => insert.run(article.id, article.title, textOf(article))
