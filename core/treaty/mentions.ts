import type { Span } from '../anchor/target'

/** A place in a text that names a treaty. */
export interface Mention {
  readonly treatyId: string
  readonly span: Span
}
