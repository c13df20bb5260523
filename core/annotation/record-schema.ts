import { z } from 'zod'
import { draftSchema } from './schema'

const moment = z.iso.datetime()
const stamp = z
  .string()
  .regex(/^[0-9a-z]{9}\.[0-9a-z]{4}\.[\w-]{1,64}$/, 'A stamp has a time, a counter and a replica.')

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
    stamps: z.record(z.string(), stamp),
    noteForks: z.array(z.object({ stamp, text: z.string() })).default([]),
    noteReplaced: z.record(z.string(), stamp).default({}),
  })
  .loose()
