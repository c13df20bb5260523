import type { z } from 'zod'
import type { claimFieldsSchema, draftSchema, evidenceSchema, patchSchema } from './schema'

/** The six colours of the EPUB Annotations draft, so that highlights travel between readers. */
export const colors = ['pink', 'orange', 'yellow', 'green', 'blue', 'purple'] as const
export const kinds = ['highlight', 'note', 'claim'] as const
export const claimTypes = ['fact', 'opinion', 'prediction', 'position', 'quotation'] as const
/** How a claim stands with the reader: words of agreement with the record, never of truth. */
export const claimStatuses = ['open', 'agrees', 'partly', 'differs', 'no-record'] as const

export type Color = (typeof colors)[number]
export type Kind = (typeof kinds)[number]
export type ClaimType = (typeof claimTypes)[number]
export type ClaimStatus = (typeof claimStatuses)[number]
export type Evidence = z.infer<typeof evidenceSchema>
export type ClaimFields = z.infer<typeof claimFieldsSchema>
export type AnnotationDraft = z.infer<typeof draftSchema>
export type AnnotationPatch = z.infer<typeof patchSchema>

/** What a reader adds to an article, anchored by quote and span. */
export interface Annotation extends AnnotationDraft {
  readonly id: string
  /** `article` for a claim that came with the article, `reader` for one's own. */
  readonly origin: 'article' | 'reader'
  /** True once the reader has changed or made it; false for an article's claim as it came. */
  readonly touched: boolean
  /** ISO 8601, UTC. */
  readonly created: string
  readonly updated: string
}
