import type { Span } from '../../anchor/target'

/** Words of agreement with the record, never of truth. */
export const checkResults = ['agrees', 'differs', 'not-in-record', 'cannot-tell'] as const
export type CheckResult = (typeof checkResults)[number]

/** One statement of a claim, held against the record. */
export interface Check {
  readonly result: CheckResult
  /** The words concerned, in UTF-16 units of the text that was checked. */
  readonly span: Span
  /** The facts that it was held against, the one that decided first. */
  readonly factIds: readonly string[]
  /** What the record has in place of the words; null unless the result is `differs`. */
  readonly correction: string | null
  /** One sentence that a reader understands alone. */
  readonly reason: string
}

/** The checks of one claim of an article. */
export interface ClaimChecks {
  readonly annotationId: string
  readonly checks: readonly Check[]
}
