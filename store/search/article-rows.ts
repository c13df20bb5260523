import type { Database } from 'node-sqlite3-wasm'

/** An article of the index, without its words. */
export interface ArticleRow {
  readonly row: number
  readonly id: string
  readonly version: string
  readonly published: string | null
}

/** The articles of the index, at hand. */
export interface ArticleRows {
  readonly byId: ReadonlyMap<string, ArticleRow>
  readonly byRow: ReadonlyMap<number, ArticleRow>
  /** The newest first. */
  recent(): readonly ArticleRow[]
  /** A row that no article has. */
  free(): number
  put(row: ArticleRow): void
  remove(row: ArticleRow): void
}

export function openArticleRows(database: Database): ArticleRows {
  const byId = new Map<string, ArticleRow>()
  const byRow = new Map<number, ArticleRow>()
  let sorted: readonly ArticleRow[] | null = null
  let last = 0

  const put = (article: ArticleRow) => {
    byId.set(article.id, article)
    byRow.set(article.row, article)
    last = Math.max(last, article.row)
    sorted = null
  }
  for (const { row, id, version, published } of database.all('select row, id, version, published from article'))
    put({
      row: Number(row),
      id: String(id),
      version: String(version),
      published: published === null ? null : String(published),
    })

  return {
    byId,
    byRow,
    recent() {
      sorted ??= [...byId.values()].sort(byRecency)
      return sorted
    },
    free: () => last + 1,
    put,
    remove({ id, row }) {
      byId.delete(id)
      byRow.delete(row)
      sorted = null
    },
  }
}

/** The newer one first; those without a date last. */
export function byRecency(a: ArticleRow, b: ArticleRow): number {
  const [one, other] = [a.published ?? '', b.published ?? '']
  if (one !== other) return one < other ? 1 : -1
  return a.id < b.id ? -1 : 1
}
