import { closeSync, fdatasyncSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { deleted } from '../items.mjs'

const survives = 'power cut, but for a torn last line'

/** The row of reference: one line for a change, one sync for a line, and nothing else. */
const plain = { name: 'JSONL', survives, ...contender(({ record }) => ({ del: record.id })) }

/** The same with deletions that other devices can be told of. */
const withTombstones = { name: 'JSONL with tombstones', survives, ...contender(item => lineOf(deleted(item))) }

const lineOf = ({ article, record }) => ({ in: article, put: record })

function contender(deletion) {
  const append = ({ file }, change) => {
    writeSync(file, `${JSON.stringify(change)}\n`)
    fdatasyncSync(file)
  }
  return {
    async seed(folder, items) {
      writeFileSync(logIn(folder), items.map(item => `${JSON.stringify(lineOf(item))}\n`).join(''))
    },
    async open(folder) {
      const items = read(folder)
      const file = openSync(logIn(folder), 'a')
      return { items, file, count: items.size, close: async () => closeSync(file) }
    },
    async openArticle(folder, article) {
      return { count: [...read(folder).values()].filter(item => item.in === article).length, close: async () => {} }
    },
    async put(session, item) {
      session.items.set(item.record.id, lineOf(item))
      append(session, lineOf(item))
    },
    async remove(session, item) {
      session.items.delete(item.record.id)
      append(session, deletion(item))
    },
  }
}

const logIn = folder => path.join(folder, 'log.jsonl')

function read(folder) {
  const items = new Map()
  for (const line of readFileSync(logIn(folder), 'utf8').split('\n').slice(0, -1)) {
    const change = JSON.parse(line)
    if (change.put) items.set(change.put.id, change)
    else items.delete(change.del)
  }
  return items
}

export default [plain, withTombstones]
