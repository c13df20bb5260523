import { z } from 'zod'
import { targetSchema } from '../anchor/target'
import { claimStatuses, claimTypes, colors, kinds } from './annotation'

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
