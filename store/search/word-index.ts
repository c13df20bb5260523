import type { Database } from 'node-sqlite3-wasm'
import { correctText } from '../../core/search/correct'
import type { SearchDocument } from '../../core/search/document'
import { fields, textsIn } from '../../core/search/fields'
import { foundPassages } from '../../core/search/found-passages'
import type { FoundArticles } from '../../core/search/hit'
import { asksNothing, parseQuery, type Query } from '../../core/search/query'
import { splitWords } from '../../core/search/words'
import { openArticleRows } from './article-rows'
import { firstRow } from './first-row'
import { everyArticle, gap } from './match-expression'
import { createRanking } from './rank'
import { openVocabulary } from './vocabulary'

export interface Page {
  readonly limit: number
  readonly offset: number
}

/** The index of a library, where it is; each call is done when it returns. */
export interface WordIndex {
  versions(): ReadonlyMap<string, string>
  put(documents: readonly SearchDocument[]): void
  remove(articleIds: readonly string[]): void
  search(query: Query, page: Page): FoundArticles
  close(): void
}

export function createWordIndex(database: Database): WordIndex {
  const articles = openArticleRows(database)
  const vocabulary = openVocabulary(database)
  const { withStem } = vocabulary
  const rank = createRanking({ database, articles, withStem })
  const addArticle = database.prepare('insert or replace into article values (?, ?, ?, ?)')
  const addBody = database.prepare('insert or replace into body values (?, ?)')
  const addWords = database.prepare(
    `insert or replace into words (rowid, ${fields.join(', ')}) values (${['?', ...fields.map(() => '?')].join(', ')})`,
  )
  const body = database.prepare('select passages from body where row = ?')
  const removals = ['article where row', 'body where row', 'words where rowid'].map(what =>
    database.prepare(`delete from ${what} = ?`),
  )

  const write = (document: SearchDocument) => {
    const { id, version, published } = document
    const row = articles.byId.get(id)?.row ?? articles.free()
    const words = fields.map(field =>
      textsIn(document, field).map(text => splitWords(text).map(({ folded }) => folded)),
    )
    const columns = words.map(texts => texts.map(text => text.join(' ')).join(` ${gap} `))
    const has = fields.indexOf('has')
    columns[has] = `${columns[has]} ${everyArticle}`
    addWords.run([row, ...columns])
    addArticle.run([row, id, version, published])
    addBody.run([row, JSON.stringify(document.passages)])
    const fresh = vocabulary.write(words.flat(2))
    return () => {
      articles.put({ row, id, version, published })
      vocabulary.add(fresh)
    }
  }
  const passagesOf = (row: number): Pick<SearchDocument, 'passages'> => ({
    passages: JSON.parse(String(firstRow(body, row)?.passages ?? '[]')),
  })

  return {
    versions: () => new Map(Array.from(articles.byId.values(), ({ id, version }) => [id, version])),
    put(documents) {
      for (const document of documents) transact(database, () => write(document))()
    },
    remove(articleIds) {
      const gone = articleIds.flatMap(id => articles.byId.get(id) ?? [])
      transact(database, () => {
        for (const { row } of gone) for (const removal of removals) removal.run(row)
      })
      for (const article of gone) articles.remove(article)
    },
    search(asked, { limit, offset }) {
      if (asksNothing(asked)) return { hits: [], total: 0, corrected: null }
      const corrected = correctText(asked, vocabulary)
      const query = corrected === null ? asked : parseQuery(corrected).query
      const ranked = rank(query)
      const hits = ranked.slice(offset, offset + limit).map(({ article, score }) => ({
        articleId: article.id,
        score,
        passages: foundPassages(passagesOf(article.row), query.wanted),
      }))
      return { hits, total: ranked.length, corrected }
    },
    // Closing a database gives back the memory of its statements with it: it is the worker's, which ends.
    close() {
      // The driver closes the file without folding its log, which the next start would have to read.
      database.exec('pragma wal_checkpoint(truncate)')
      database.close()
    },
  }
}

/** All of the work comes into the database, or none. */
function transact<T>(database: Database, work: () => T): T {
  database.exec('begin')
  try {
    const result = work()
    database.exec('commit')
    return result
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}
