/** What of an article a passage is. */
export type PassageKind = 'title' | 'text' | 'quote' | 'note' | 'claim' | 'tag'

/** A stretch of words that can be found. */
export interface SearchPassage {
  readonly kind: PassageKind
  readonly text: string
  /** Where it begins in the article's text, in UTF-16 units; null for words that do not stand there. */
  readonly start: number | null
  readonly annotationId: string | null
}

/** An article and what the reader wrote in it, as it is searched. */
export interface SearchDocument {
  /** Id of the article. */
  readonly id: string
  /** A sign of what it was made from, to tell what is stale. */
  readonly version: string
  readonly title: string
  readonly publisher: string | null
  readonly author: string | null
  readonly published: string | null
  /** BCP 47. */
  readonly language: string
  /** Tags of the article and of its annotations. */
  readonly tags: readonly string[]
  /** Ids and names of the treaties that it names. */
  readonly treaties: readonly string[]
  /** Statuses of its claims. */
  readonly statuses: readonly string[]
  readonly passages: readonly SearchPassage[]
}
