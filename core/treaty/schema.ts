import { z } from 'zod'

const words = z.string().trim().min(1)
const factId = z.string().regex(/^[a-z0-9][\w.-]*$/, 'A fact id holds letters, digits, dots, hyphens and underscores.')
const treatyId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'A treaty id holds lower-case letters, digits and hyphens.')
/** A calendar date at the precision its source gives: `2010-04-08`, `2010-04` or `2010`. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'A date reads 2010-04-08, 2010-04 or 2010.')
  .refine(isInCalendar, 'There is no such day in the calendar.')
const sourceIds = z.array(words).min(1, 'Every fact names at least one source.')
const weakOnly = z.boolean().optional()

/** Where something was read. */
export const sourceSchema = z.strictObject({
  id: words,
  title: words,
  publisher: words,
  /** Empty for a source that has no address: it is named and cannot be opened. */
  url: z.union([
    z.url({
      protocol: /^https?$/,
      error: 'An address begins with https:// or http://; leave it empty where there is none.',
    }),
    z.literal(''),
  ]),
  tier: z.enum(['official', 'specialist', 'press', 'reference', 'weak']),
})

const partySchema = z.strictObject({
  iso2: z.string().length(2),
  iso3: z.string().length(3),
  name: words,
  historic: z.boolean().optional(),
  successor: z.string().optional(),
})

const partiesSchema = z.strictObject({
  list: z.array(partySchema),
  listComplete: z.boolean(),
  count: z.number().int().nonnegative().nullable().default(null),
  asOf: words,
  sources: sourceIds,
  signatories: z.number().int().optional(),
  signedNotRatified: z.number().int().optional(),
  former: z.array(partySchema).optional(),
  note: words.optional(),
})

const eventSchema = z.strictObject({
  id: factId,
  date: dateSchema,
  precision: z.enum(['day', 'month', 'year']),
  type: z.enum([
    'opened',
    'signed',
    'ratified',
    'entered-into-force',
    'extended',
    'suspended',
    'withdrawn',
    'terminated',
    'superseded',
    'expired',
    'other',
  ]),
  /** ISO 3166-1 alpha-2 codes of those who acted; empty: all, or not one state's act. */
  by: z.array(z.string()),
  note: words,
  sources: sourceIds,
  place: words.optional(),
  /** Announced, notified and in effect are different steps of one act. */
  step: z
    .enum([
      'agreed',
      'adopted',
      'announced',
      'notified',
      'accession',
      'parliament',
      'head-of-state',
      'published',
      'in-effect',
    ])
    .optional(),
  about: words.optional(),
  /** The last day after an extension; null: without end. */
  newEnd: dateSchema.nullable().optional(),
  supersededBy: treatyId.optional(),
  contested: z.boolean().optional(),
  weakOnly,
})

const durationSchema = z.strictObject({
  id: factId,
  text: words,
  article: words.nullable(),
  sources: sourceIds,
  initialYears: z.number().positive().optional(),
  maxExtensionYears: z.number().positive().optional(),
  extensionsAllowed: z.number().int().nonnegative().optional(),
  endDate: dateSchema.optional(),
  articleNote: words.optional(),
  weakOnly,
})

const limitSchema = z.strictObject({
  id: factId,
  /** What is counted. */
  item: words,
  /** One number, or the two ends of a range. */
  limit: z.union(
    [z.number(), z.tuple([z.number(), z.number()])],
    'A limit is one number, or the two ends of a range: `[500, 5500]`.',
  ),
  unit: words,
  appliesTo: z.array(z.string()),
  deadline: dateSchema.nullable(),
  article: words.nullable(),
  sources: sourceIds,
  breakdown: z.record(z.string(), z.number()).optional(),
  rangeKm: z.tuple([z.number(), z.number()]).optional(),
  base: z.number().optional(),
  before: z.number().optional(),
  years: z.number().optional(),
  note: words.optional(),
  weakOnly,
})

const statementSchema = z.strictObject({ id: factId, text: words, sources: sourceIds, weakOnly })

const provisionSchema = z.strictObject({
  id: factId,
  article: z.string().nullable(),
  summary: words,
  sources: sourceIds,
  weakOnly,
})

const totalsSchema = z.record(z.string(), z.number().nullable())

const dataExchangeSchema = z.strictObject({
  columns: words,
  missing: z.array(words),
  rows: z.array(
    z
      .object({ id: factId, asOf: dateSchema, derived: z.array(words), sources: sourceIds, note: words.optional() })
      .catchall(totalsSchema),
  ),
})

const statusSchema = z.strictObject({
  id: factId,
  state: words,
  text: words,
  asOf: words,
  sources: sourceIds,
  weakOnly,
})

const statusIntervalSchema = z.strictObject({
  from: dateSchema,
  /** The day on which the next state begins; null: open. */
  to: dateSchema.nullable(),
  state: words,
  note: words.optional(),
})

const disputeSchema = z.strictObject({
  topic: words,
  values: z
    .array(z.strictObject({ value: words, sources: sourceIds }))
    .min(1, 'A dispute names the values that sources give.'),
  preferred: words.optional(),
  note: words.optional(),
})

/** The front matter of a treaty record. FORMAT.md beside the records explains each field. */
export const treatySchema = z.strictObject({
  id: treatyId,
  name: words,
  shortName: words,
  aliases: z.array(words),
  caseSensitiveAliases: z.array(words),
  ambiguousAliases: z.array(z.strictObject({ text: words, note: words })),
  kind: z.enum(['bilateral', 'multilateral']),
  scope: words,
  legalForm: words,
  parties: partiesSchema,
  events: z.array(eventSchema).min(1, 'A record holds at least one event.'),
  durationClause: durationSchema,
  limits: z.array(limitSchema),
  verification: statementSchema,
  provisions: z.array(provisionSchema),
  dataExchange: dataExchangeSchema.optional(),
  status: statusSchema,
  statusIntervals: z.array(statusIntervalSchema).min(1, 'A record says its status from its first day on.'),
  supersedes: z.array(treatyId),
  supersededBy: z.array(treatyId),
  supersessionNote: words.optional(),
  disputes: z.array(disputeSchema),
  unverified: z.array(words),
  sources: z.array(sourceSchema).min(1),
})

export type TreatyFacts = z.infer<typeof treatySchema>
export type TreatyEvent = TreatyFacts['events'][number]
export type Limit = TreatyFacts['limits'][number]
export type Dispute = TreatyFacts['disputes'][number]
export type Source = TreatyFacts['sources'][number]
export type StatusInterval = TreatyFacts['statusIntervals'][number]

/** One record of the treaty file: its facts and its prose. */
export interface Treaty extends TreatyFacts {
  /** The record's prose, rendered and cleaned. */
  readonly html: string
}

/** Months have 28 to 31 days; a date without a day is in every calendar. */
function isInCalendar(date: string): boolean {
  return date.length < 10 || new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date
}
