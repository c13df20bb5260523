import { z } from 'zod'
import { dateSchema, sourceSchema } from './schema'

const words = z.string().trim().min(1)

/** A column of numbers. */
const columnSchema = z.strictObject({
  /** Its name in the head of the CSV. */
  name: z.string().regex(/^[A-Za-z]\w*$/, 'A column is named with letters, digits and underscores.'),
  /** What a reader sees. */
  label: words,
  unit: words,
})

/** What stands beside a CSV of numbers in `ID.yaml`. FORMAT.md explains each field. */
export const seriesSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'A series id holds lower-case letters, digits and hyphens.'),
  title: words,
  shortName: words,
  /** What is counted, and what is left out. */
  measure: words,
  /** The first column is the one that a fact is named by. */
  columns: z.array(columnSchema).min(1, 'A series has at least one column of numbers.'),
  /** What the codes in the CSV stand for: `USA: United States`. */
  names: z.record(z.string().regex(/^[\w-]+$/, 'A code holds letters, digits and hyphens.'), words),
  licence: z.strictObject({ name: words, url: z.url({ protocol: /^https?$/ }).optional(), note: words.optional() }),
  /** Whom to name where the numbers are shown. */
  credit: words,
  retrieved: dateSchema,
  notes: z.array(words).default([]),
  sources: z.array(sourceSchema).min(1, 'A series names at least one source.'),
})

export type SeriesFacts = z.infer<typeof seriesSchema>

/** One row of a series: the numbers of one code on one date. */
export interface SeriesRow {
  /** `stockpiles.USA.1967`: readers' evidence hangs on it. */
  readonly id: string
  readonly code: string
  /** At the precision the source gives: `2023`, `2025-01` or `2018-02-05`. */
  readonly date: string
  /** In the order of the columns; null where the source gives none. */
  readonly values: readonly (number | null)[]
  /** Names of the columns whose number was worked out and is not printed in the source. */
  readonly derived: readonly string[]
  readonly sources: readonly string[]
  readonly note: string | null
}

/** Numbers over time, with their sources. */
export interface Series extends SeriesFacts {
  /** By code as the file has them, and of one code in the order of their dates. */
  readonly rows: readonly SeriesRow[]
}
