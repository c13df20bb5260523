import path from 'node:path'

export const [create, put, remove, all, ofArticle] = [
  `create table if not exists annotations (id text primary key, article text, record text) without rowid;
   create index if not exists by_article on annotations (article)`,
  'insert or replace into annotations values (?, ?, ?)',
  'delete from annotations where id = ?',
  'select record from annotations',
  'select record from annotations where article = ?',
]

export const databaseIn = folder => path.join(folder, 'annotations.db')

/** The values of `put` for an item. */
export const rowOf = ({ article, record }) => [record.id, article, JSON.stringify(record)]

/** @param {readonly { readonly record: string }[]} rows */
export const countOf = rows => rows.map(({ record }) => JSON.parse(record)).length
