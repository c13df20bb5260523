import type { ArticleEntry } from '../article/article'
import type { ArticleContents } from './library-entry'

/** What is known of an article without looking into its files. */
export interface CatalogueLine {
  readonly entry: ArticleEntry
  /** The stamp that its files had when they were read. */
  readonly stamp: string
  /** When its first version was brought in (ISO 8601, UTC). */
  readonly added: string | null
  readonly versions: number
  readonly contents: ArticleContents | null
  /** A sign of all that the contents were made from; null where there are none. */
  readonly contentsOf: string | null
}
