import type { Anchoring, Span } from '../anchor/target'

/** One saved copy of an article. */
export interface ArticleVersion {
  readonly id: string
  /** When it was brought in (ISO 8601, UTC); null where the file does not say. */
  readonly saved: string | null
  readonly isCurrent: boolean
}

/** A stretch of words inside a block that was changed. */
export interface ChangedWords {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A block of running text, in one version or in both. */
export interface ComparedBlock {
  /** `moved`: the same words, or nearly, at another place in the order; told once, where it stands now. */
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'moved'
  /** Where it stands in the older text (UTF-16); null for one that was added. */
  readonly before: Span | null
  /** Where it stands in the newer text; null for one that was removed. */
  readonly after: Span | null
  /** Whether it is a heading where it stands now, or stood last. */
  readonly isHeading: boolean
  /** Its words in order, those of both versions; any white space is one space. */
  readonly words: readonly ChangedWords[]
}

/** What became of a passage that the reader marked. */
export type Fate = 'unchanged' | 'reworded' | 'moved' | 'gone' | 'new'

export interface AnnotationFate {
  readonly annotationId: string
  readonly fate: Fate
  readonly before: Anchoring
  readonly after: Anchoring
  /** Its words in the older text and in the newer one; null where it does not stand there. */
  readonly wordsBefore: string | null
  readonly wordsAfter: string | null
}

/** Two versions of an article side by side. */
export interface Comparison {
  readonly from: ArticleVersion
  readonly to: ArticleVersion
  readonly blocks: readonly ComparedBlock[]
  /** Words added and removed in all. */
  readonly added: number
  readonly removed: number
  /** In reading order of the newer text; those that are gone come last. */
  readonly fates: readonly AnnotationFate[]
}
