import type { Problem, Reply } from '../../core/result'
import type { SearchDocument } from '../../core/search/document'
import type { FoundArticles } from '../../core/search/hit'
import type { Query } from '../../core/search/query'
import type { Page } from './word-index'

/** What the index's process can be asked for. */
export interface IndexRequests {
  /** First of all, and once. What is wrong where no file can be kept; null where nothing is. */
  open(file: string): Promise<Problem | null>
  versions(): Promise<ReadonlyMap<string, string>>
  put(documents: readonly SearchDocument[]): Promise<void>
  remove(articleIds: readonly string[]): Promise<void>
  search(query: Query, page: Page): Promise<FoundArticles>
  close(): Promise<void>
}

export type IndexMethod = keyof IndexRequests

/** A call, with a number under which it is answered. */
export interface IndexRequest {
  readonly id: number
  readonly method: IndexMethod
  readonly args: readonly unknown[]
}

/** The answer to a call, or word that what was in the index is lost. */
export type IndexMessage = { readonly id: number; readonly reply: Reply<unknown> } | 'lost'
