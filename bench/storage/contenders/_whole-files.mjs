import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * A contender that keeps JSON files and writes a whole one for each change: one file for the library, or one for each
 * article.
 * @param {(article: string) => string} nameOf The file of an article, without its ending.
 * @param {{ read: (path: string) => Promise<object>, write: (path: string, records: object) => Promise<void> }} files
 */
export function wholeFiles(nameOf, { read, write }) {
  const open = async folder => {
    const names = readdirSync(folder)
    const files = new Map()
    for (const name of names) files.set(name, await read(path.join(folder, name)))
    const count = [...files.values()].reduce((total, records) => total + Object.keys(records).length, 0)
    return { folder, files, count, close: async () => {} }
  }
  const change = async ({ folder, files }, { article }, apply) => {
    const name = `${nameOf(article)}.json`
    const records = files.get(name) ?? {}
    files.set(name, records)
    apply(records)
    await write(path.join(folder, name), records)
  }
  return {
    async seed(folder, items) {
      mkdirSync(folder, { recursive: true })
      const files = new Map()
      for (const { article, record } of items) {
        const name = `${nameOf(article)}.json`
        if (!files.has(name)) files.set(name, {})
        files.get(name)[record.id] = { ...record, article }
      }
      for (const [name, records] of files) await write(path.join(folder, name), records)
    },
    open,
    async openArticle(folder, article) {
      const records = Object.values(await read(path.join(folder, `${nameOf(article)}.json`)))
      return { count: records.filter(record => record.article === article).length, close: async () => {} }
    },
    put: (session, item) =>
      change(session, item, records => {
        records[item.record.id] = { ...item.record, article: item.article }
      }),
    remove: (session, item) =>
      change(session, item, records => {
        delete records[item.record.id]
      }),
  }
}
