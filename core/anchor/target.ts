import { z } from 'zod'

const offset = z.number().int().nonnegative()

/** Where a passage stands: `[start, end)` in UTF-16 units of the article's text (W3C TextPositionSelector). */
export const spanSchema = z
  .object({ start: offset, end: offset })
  .refine(({ start, end }) => start < end, 'A span must not be empty.')

/** The words of a passage and what stands on either side (W3C TextQuoteSelector). */
export const quoteSchema = z.object({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() })

export const targetSchema = z.object({ quote: quoteSchema, span: spanSchema })

export type Span = Readonly<z.infer<typeof spanSchema>>
export type Quote = Readonly<z.infer<typeof quoteSchema>>

/** What an annotation is about. The span says where the quote stood when it was made; the quote finds it again. */
export interface Target {
  readonly quote: Quote
  readonly span: Span
}

/**
 * How a target was found in a text: `exact` at its old place, `moved` with the same words elsewhere,
 * `edited` with words close to the old ones, or `gone`.
 */
export type AnchorState = 'exact' | 'moved' | 'edited' | 'gone'

/** Where a target stands now; `span` is null exactly when it is gone. `score` runs from 0 to 1. */
export interface Anchoring {
  readonly state: AnchorState
  readonly span: Span | null
  readonly score: number
}
