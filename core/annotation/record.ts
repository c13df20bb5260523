import type { AnnotationDraft } from './annotation'
import type { Stamp } from './clock'

/** The parts of an annotation that change on their own, each with a stamp of its own. */
export type Field =
  | Exclude<keyof AnnotationDraft, 'claim'>
  | 'deleted'
  | `claim.${keyof NonNullable<AnnotationDraft['claim']>}`

/** One text that a note had on some device. */
export interface NoteVersion {
  readonly stamp: Stamp
  readonly text: string
}

/**
 * An annotation as one replica keeps it. Every field carries the stamp of its last change here; a field without a
 * stamp is as the article's own claims file gives it. The fields of a claim stay when the kind changes.
 */
export interface AnnotationRecord extends AnnotationDraft {
  readonly id: string
  readonly created: string
  readonly updated: string
  /**
   * When it was deleted (ISO 8601, UTC); the record stays, so that a deletion travels between replicas. Deleting empties
   * the note, so that a text written elsewhere without knowing of it shows and brings the annotation back.
   */
  readonly deleted: string | null
  readonly stamps: { readonly [F in Field]?: Stamp }
  /** Texts of the note that were written on other devices without knowing of `note`, the oldest first. */
  readonly noteForks: readonly NoteVersion[]
  /** By replica, the stamp up to which its texts of the note were known where a later one was written. */
  readonly noteReplaced: { readonly [replica: string]: Stamp }
}

/** One device's share of an article's annotations. */
export interface Replica {
  readonly replica: string
  readonly annotations: readonly AnnotationRecord[]
}
