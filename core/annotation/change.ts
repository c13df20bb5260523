import { definedOnly } from '../defined-only'
import type { Annotation, AnnotationDraft, AnnotationPatch, ClaimFields } from './annotation'
import type { Stamp } from './clock'
import { claimFieldNames, fieldNames, isSame, plainFieldNames } from './fields'
import { replaceNote, wholeNote } from './note-versions'
import type { AnnotationRecord, Field } from './record'

/** What makes a change: its stamp, and the time at which it was made (ISO 8601, UTC). */
export interface Change {
  readonly stamp: Stamp
  readonly time: string
}

/** A claim about which nothing is known yet. */
export const emptyClaim: ClaimFields = {
  speaker: null,
  role: null,
  outlet: null,
  cue: null,
  type: 'fact',
  status: 'open',
  evidence: [],
  treaties: [],
}

/** The record of an annotation that the reader makes. */
export function newRecord(id: string, draft: AnnotationDraft, { stamp, time }: Change): AnnotationRecord {
  const fields = draft.claim === null ? fieldNames.filter(name => !name.startsWith('claim.')) : fieldNames
  return {
    ...draft,
    id,
    created: time,
    updated: time,
    deleted: null,
    stamps: stamped(fields, stamp),
    noteForks: [],
    noteReplaced: {},
  }
}

/** The record after a change to some fields; the same record where the patch changes nothing. Only real changes are stamped. */
export function changeRecord(record: AnnotationRecord, patch: AnnotationPatch, change: Change): AnnotationRecord {
  const plain = plainFieldNames.filter(name => patch[name] !== undefined && !isSame(record[name], patch[name]))
  const claim = claimAfter(record, patch)
  const claimChanges = claimFieldNames.filter(name => !isSame(record.claim?.[name], claim?.[name]))
  const changesNote = patch.note !== undefined && patch.note !== wholeNote(record)
  if (plain.length + claimChanges.length === 0 && !changesNote) return record

  const fields: Field[] = [...plain, ...claimChanges.map(name => `claim.${name}` as const)]
  const values = Object.fromEntries(plain.map(name => [name, patch[name]]))
  const next = { ...record, ...values, claim, updated: change.time }
  const withStamps = { ...next, stamps: { ...record.stamps, ...stamped(fields, change.stamp) } }
  return changesNote ? replaceNote(withStamps, patch.note ?? '', change.stamp) : withStamps
}

/** The record after its deletion. Its note goes with it, as far as it was known here. */
export function deleteRecord(record: AnnotationRecord, { stamp, time }: Change): AnnotationRecord {
  const deleted = { ...record, deleted: time, updated: time, stamps: { ...record.stamps, deleted: stamp } }
  return replaceNote(deleted, '', stamp)
}

/** A deleted record brought back with the values that it had. */
export function restoreRecord(record: AnnotationRecord, draft: AnnotationDraft, change: Change): AnnotationRecord {
  const { stamp, time } = change
  const alive = { ...record, deleted: null, updated: time, stamps: { ...record.stamps, deleted: stamp } }
  return changeRecord(alive, draft, change)
}

/** Whether the annotation is there: not deleted, or written on by somebody who did not know that it was. */
export function isThere(record: AnnotationRecord): boolean {
  return record.deleted === null || wholeNote(record) !== ''
}

/** The annotation as its reader sees it. `own` is the article's own claim under it; null for one that the reader made. */
export function toAnnotation(record: AnnotationRecord, own: AnnotationRecord | null): Annotation {
  const draft = draftOf(record)
  return {
    ...draft,
    id: record.id,
    origin: own === null ? 'reader' : 'article',
    touched: own === null || !isSame(draft, draftOf(own)),
    created: record.created,
    updated: record.updated,
  }
}

/** What the reader made of an annotation, without its identity and history. */
export function draftOf(record: AnnotationRecord): AnnotationDraft {
  const { kind, target, color, tags, claim } = record
  return { kind, target, color, note: wholeNote(record), tags, claim: kind === 'claim' ? (claim ?? emptyClaim) : null }
}

function claimAfter(record: AnnotationRecord, { claim, kind }: AnnotationPatch): ClaimFields | null {
  if (claim) return { ...(record.claim ?? emptyClaim), ...definedOnly(claim) }
  return record.claim ?? (kind === 'claim' ? emptyClaim : null)
}

function stamped(fields: readonly Field[], stamp: Stamp): AnnotationRecord['stamps'] {
  return Object.fromEntries(fields.map(field => [field, stamp]))
}
