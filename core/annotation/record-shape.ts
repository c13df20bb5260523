import { colors, kinds } from './annotation'
import type { AnnotationRecord } from './record'
import { areStamps } from './record-schema'
import { claimFieldsSchema } from './schema'

/**
 * Whether an entry is, as it stands, what `recordSchema` makes of it. Looked through by hand, for an article is opened with
 * thousands of them: the schema takes several times as long, and far longer the first time. Of what is rare, such as a tag
 * with spaces around it or the 29th of February, it says no and leaves it to the schema.
 */
export function isPlainRecord(entry: unknown): entry is AnnotationRecord {
  return (
    isObject(entry) &&
    hasShape(entry.id, idShape) &&
    kinds.some(kind => kind === entry.kind) &&
    isTarget(entry.target) &&
    (entry.color === null || colors.some(color => color === entry.color)) &&
    typeof entry.note === 'string' &&
    entry.note.length <= 100_000 &&
    areTags(entry.tags) &&
    (entry.claim === null || claimFieldsSchema.safeParse(entry.claim).success) &&
    hasShape(entry.created, momentShape) &&
    hasShape(entry.updated, momentShape) &&
    (entry.deleted === null || hasShape(entry.deleted, momentShape)) &&
    areStamps(entry.stamps) &&
    Array.isArray(entry.noteForks) &&
    entry.noteForks.length === 0 &&
    areStamps(entry.noteReplaced)
  )
}

const idShape = /^[\w-][\w.-]{0,199}$/
/** As `toISOString` writes it, on a day that its month has every year. */
const momentShape =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const tagShape = /^[^#,\n]{1,100}$/

function isTarget(target: unknown): boolean {
  if (!isObject(target) || !isObject(target.quote) || !isObject(target.span)) return false
  const { exact, prefix, suffix } = target.quote
  const { start, end } = target.span
  return (
    typeof exact === 'string' &&
    exact !== '' &&
    typeof prefix === 'string' &&
    typeof suffix === 'string' &&
    isOffset(start) &&
    isOffset(end) &&
    start < end
  )
}

function areTags(tags: unknown): boolean {
  return Array.isArray(tags) && tags.length <= 100 && tags.every(tag => hasShape(tag, tagShape) && tag.trim() === tag)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** Whether a value is a text of a shape. */
function hasShape(value: unknown, shape: RegExp): value is string {
  return typeof value === 'string' && shape.test(value)
}
