import type { ClaimStatus } from '../annotation/annotation'
import type { ArticleEntry } from '../article/article'
import type { ArticleState } from './article-state'

/** One line of the library: what stands in an article's front matter, what was found in it, and how the reader keeps it. */
export interface LibraryEntry extends ArticleEntry {
  /** When it was brought in (ISO 8601, UTC); null for one that was put into the folder by hand, or ships. */
  readonly added: string | null
  /** 1 for an article that was saved once. */
  readonly versions: number
  readonly state: ArticleState
  /** Null until the article has been read to its end. */
  readonly contents: ArticleContents | null
}

/** What a look into an article, and into what the reader wrote in it, has found. */
export interface ArticleContents {
  readonly words: number
  /** Ids of the treaties that it names, in the order of their first mention. */
  readonly treaties: readonly string[]
  readonly claims: number
  /** Annotations with a note, whatever their kind. */
  readonly notes: number
  /** Tags of its annotations, in order, each once. */
  readonly tags: readonly string[]
  /** Statuses that its claims have, each once. */
  readonly statuses: readonly ClaimStatus[]
}
