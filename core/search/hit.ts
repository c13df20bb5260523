import type { Span } from '../anchor/target'
import type { PassageKind } from './document'

/** A place where the words were found. */
export interface FoundPassage {
  readonly kind: PassageKind
  readonly annotationId: string | null
  /** The words in the article's text (UTF-16); null for words that do not stand there. */
  readonly span: Span | null
  readonly snippet: string
  /** The words in the snippet. */
  readonly marks: readonly Span[]
}

export interface SearchHit {
  readonly articleId: string
  readonly score: number
  readonly passages: readonly FoundPassage[]
}

/** What an index finds: one page of the hits, the best first. */
export interface FoundArticles {
  readonly hits: readonly SearchHit[]
  readonly total: number
  /** What was searched for in place of words that nothing holds; null where that was not needed. */
  readonly corrected: string | null
}

/** What a search answers. `indexed` of `of` articles could be searched so far. */
export interface SearchAnswer extends FoundArticles {
  /** What is wrong with the query, for the reader; it was answered as far as it could be read. */
  readonly advice: string | null
  readonly indexed: number
  readonly of: number
}
