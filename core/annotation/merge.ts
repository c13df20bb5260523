import type { ClaimFields } from './annotation'
import { claimFieldNames, fieldNames, plainFieldNames } from './fields'
import { mergeNotes } from './note-versions'
import type { AnnotationRecord, Field, Replica } from './record'

/**
 * All records of an article, by id: its own claims, with what the reader's devices changed and added laid over them.
 * Field by field the newest stamp wins; what carries no stamp is as the article gives it.
 */
export function mergeReplicas(
  own: readonly AnnotationRecord[],
  replicas: readonly Replica[],
): ReadonlyMap<string, AnnotationRecord> {
  const merged = new Map<string, AnnotationRecord>()
  for (const record of replicas.flatMap(({ annotations }) => annotations)) {
    const known = merged.get(record.id)
    merged.set(record.id, known === undefined ? record : mergeRecords(known, record))
  }
  for (const record of own) {
    const changed = merged.get(record.id)
    merged.set(record.id, changed === undefined ? record : layOver(record, changed))
  }
  return merged
}

/**
 * One annotation as two devices have it. Commutative, associative and idempotent, so that devices that have seen the
 * same files show the same, in whatever order these arrived; the text of a note is never lost.
 */
export function mergeRecords(a: AnnotationRecord, b: AnnotationRecord): AnnotationRecord {
  const [created = a.created] = [a.created, b.created].sort()
  const [, updated = a.updated] = [a.updated, b.updated].sort()
  return {
    ...combined(a, b),
    ...mergeNotes(a, b),
    id: a.id,
    created,
    updated,
    stamps: laterStamps(a.stamps, b.stamps),
  }
}

/** The plain fields and those of the claim, each from the side that changed it last; unknown ones from the newer side. */
function combined(a: AnnotationRecord, b: AnnotationRecord): AnnotationRecord {
  const plain = Object.fromEntries(simpleFields.map(name => [name, winner(a, b, name, a[name], b[name])]))
  const [older, newer] = a.updated < b.updated || (a.updated === b.updated && written(a) < written(b)) ? [a, b] : [b, a]
  return { ...older, ...newer, ...plain, claim: combinedClaim(a, b) }
}

function combinedClaim(a: AnnotationRecord, b: AnnotationRecord): ClaimFields | null {
  const [one, other] = [a.claim, b.claim]
  if (one === null || other === null) return one ?? other
  const fields = claimFieldNames.map(name => [name, winner(a, b, `claim.${name}`, one[name], other[name])])
  return { ...one, ...other, ...(Object.fromEntries(fields) as ClaimFields) }
}

/** Of values with the same stamp, or none, the one that is written later in the alphabet: the same from either side. */
function winner<T>(a: AnnotationRecord, b: AnnotationRecord, field: Field, one: T, other: T): T {
  const [stampA, stampB] = [a.stamps[field] ?? '', b.stamps[field] ?? '']
  if (stampA !== stampB) return stampA > stampB ? one : other
  return written(one) > written(other) ? one : other
}

/** A claim of the article under what the reader made of it: where a field carries no stamp, the article's word counts. */
function layOver(own: AnnotationRecord, changed: AnnotationRecord): AnnotationRecord {
  const keep = <T>(field: Field, from: T, mine: T) => (changed.stamps[field] === undefined ? from : mine)
  const plain = Object.fromEntries(simpleFields.map(name => [name, keep(name, own[name], changed[name])]))
  const fields = claimFieldNames.map(name => [name, keep(`claim.${name}`, own.claim?.[name], changed.claim?.[name])])
  return { ...changed, ...plain, created: own.created, claim: Object.fromEntries(fields) as ClaimFields }
}

/** The newest stamp of each field. The newest text of a note is never a replaced one, so that this holds for notes too. */
function laterStamps(a: AnnotationRecord['stamps'], b: AnnotationRecord['stamps']): AnnotationRecord['stamps'] {
  const newest = fieldNames.map(name => [name, (a[name] ?? '') > (b[name] ?? '') ? a[name] : b[name]] as const)
  return Object.fromEntries(newest.filter(([, stamp]) => stamp !== undefined))
}

const simpleFields = [...plainFieldNames, 'deleted'] as const

const written = (value: unknown) => JSON.stringify(value)
