import type { Kind } from '../annotation/annotation'

/** One annotation on its way into a file. Title and body are Markdown. */
export interface Block {
  readonly kind: Kind
  /** The name to link to; see `blockIds`. */
  readonly id: string
  readonly title: string
  /** Paragraphs, each of one line or more. */
  readonly body: readonly string[]
}

/** What differs between the flavours of Markdown that notes are written in. */
export interface Dialect {
  readonly block: (block: Block) => string
  /** Tags as a part of a line. There is at least one. */
  readonly tags: (tags: readonly string[]) => string
  /** A place in the file for the reader's own writing; null where the flavour has no marks for one. */
  readonly ownSpace: string | null
}
