import type { AnnotationDraft } from './annotation'

/** Stamp of a hybrid logical clock; later stamps sort after earlier ones as plain strings. */
export type Stamp = string

/** The parts of an annotation that change on their own, each with a stamp of its own. */
export type Field =
  | Exclude<keyof AnnotationDraft, 'claim'>
  | 'deleted'
  | `claim.${keyof NonNullable<AnnotationDraft['claim']>}`

/**
 * An annotation as one replica keeps it. Every field carries the stamp of its last change here; a field without a
 * stamp is as the article's own claims file gives it.
 */
export interface AnnotationRecord extends AnnotationDraft {
  readonly id: string
  readonly created: string
  readonly updated: string
  /** When it was deleted (ISO 8601, UTC); the record stays, so that a deletion travels between replicas. */
  readonly deleted: string | null
  readonly stamps: { readonly [F in Field]?: Stamp }
}

/** One device's share of an article's annotations. */
export interface Replica {
  readonly replica: string
  readonly annotations: readonly AnnotationRecord[]
}
