import { z } from 'zod'
import { targetSchema } from '../anchor/target'

/** The six colours of the EPUB Annotations draft, so that highlights travel between readers. */
export const colors = ['pink', 'orange', 'yellow', 'green', 'blue', 'purple'] as const
export const kinds = ['highlight', 'note', 'claim'] as const
export const claimTypes = ['fact', 'opinion', 'prediction', 'position', 'quotation'] as const
/** How a claim stands with the reader: words of agreement with the record, never of truth. */
export const claimStatuses = ['open', 'agrees', 'partly', 'differs', 'no-record'] as const

const word = z.string().trim().max(500)
const nullableWord = word.nullable()

/** One piece of evidence: a fact of the treaty file by its id, or the reader's own words or address. */
export const evidenceSchema = z.union([
  z.object({ fact: z.string().min(1).max(200) }),
  z.object({ text: z.string().trim().min(1).max(4000) }),
])

export const claimFieldsSchema = z.object({
  /** Who asserts it. */
  speaker: nullableWord,
  role: nullableWord,
  /** Through whom it came. */
  outlet: nullableWord,
  /** The words that attribute it: `Reuters reported on Monday`. */
  cue: nullableWord,
  type: z.enum(claimTypes),
  status: z.enum(claimStatuses),
  evidence: z.array(evidenceSchema).max(200),
  /** Ids of the treaties it is about. */
  treaties: z.array(z.string().min(1).max(100)).max(50),
})

const tag = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^#,\n]+$/, 'A tag holds no #, comma or line break.')

/** What a reader makes: everything about an annotation but its identity and history. */
export const draftSchema = z.object({
  kind: z.enum(kinds),
  target: targetSchema,
  color: z.enum(colors).nullable(),
  /** Markdown. */
  note: z.string().max(100_000),
  tags: z.array(tag).max(100),
  /** Present exactly when the kind is `claim`. */
  claim: claimFieldsSchema.nullable(),
})

/** A change to some fields; those left out stay as they are. */
export const patchSchema = draftSchema
  .omit({ claim: true })
  .extend({ claim: claimFieldsSchema.partial().nullable() })
  .partial()

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
