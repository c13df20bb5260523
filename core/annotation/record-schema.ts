import { z } from 'zod'
import type { Stamp } from './clock'
import { draftSchema } from './schema'

const moment = z.iso.datetime()
const stampShape = /^[0-9a-z]{9}\.[0-9a-z]{4}\.[\w-]{1,64}$/
const stamp = z.string().regex(stampShape, 'A stamp has a time, a counter and a replica.')

/** Looked through by hand: a library holds a dozen stamps for each of its annotations. */
const stamps = z.custom<Readonly<Record<string, Stamp>>>(areStamps, 'Every stamp has a time, a counter and a replica.')

/**
 * An annotation as a file keeps it. Fields that are not known here are let through: a later version, or another tool,
 * may have put them there.
 */
export const recordSchema = draftSchema
  .extend({
    id: z.string().regex(/^[\w-][\w.-]{0,199}$/),
    created: moment,
    updated: moment,
    deleted: moment.nullable(),
    stamps,
    noteForks: z.array(z.object({ stamp, text: z.string() })).default([]),
    noteReplaced: z.record(z.string(), stamp).default({}),
  })
  .loose()

/** Whether a value holds stamps only, by whatever names. */
export function areStamps(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every(one => typeof one === 'string' && stampShape.test(one))
}
