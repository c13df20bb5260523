import type { AnnotationRecord } from '../core/annotation/record'
import { recordSchema } from '../core/annotation/record-schema'
import { claimFieldsSchema } from '../core/annotation/schema'
import { readRecord } from './replica-data'

/** The records of a replica by id, over the list of entries that lowdb holds. */
export interface ReplicaRecords {
  /** How many entries are no records that this version can read. They stay in the list. */
  readonly unreadable: number
  list(): readonly AnnotationRecord[]
  /** Puts a record in the place of the one with its id, with the fields of that one that are not known here; the result. */
  put(record: AnnotationRecord): AnnotationRecord
  /** Puts an entry of a log, which may be no record. */
  putEntry(entry: unknown): void
}

/** Records over a list of entries, which is changed in place. */
export function replicaRecords(entries: unknown[]): ReplicaRecords {
  const places = new Map<string, number>()
  let unreadable = 0

  const place = (entry: unknown, at: number) => {
    const record = readRecord(entry)
    entries[at] = record ?? entry
    if (record === null) unreadable += 1
    else places.set(record.id, at)
  }
  for (const [at, entry] of entries.entries()) place(entry, at)

  return {
    get unreadable() {
      return unreadable
    },
    list: () => Array.from(places.values(), at => entries[at] as AnnotationRecord),
    put(record) {
      const at = places.get(record.id) ?? entries.length
      const before = entries[at] as AnnotationRecord | undefined
      const whole = before === undefined ? record : withUnknownFields(record, before)
      entries[at] = whole
      places.set(record.id, at)
      return whole
    },
    putEntry(entry) {
      const id = readRecord(entry)?.id
      place(entry, (id === undefined ? undefined : places.get(id)) ?? entries.length)
    },
  }
}

/** A later version, or another tool, may have put fields there that the program does not know and must not lose. */
function withUnknownFields(record: AnnotationRecord, before: AnnotationRecord): AnnotationRecord {
  const claim =
    record.claim === null || before.claim === null
      ? record.claim
      : { ...unknownFields(before.claim, claimFieldsSchema.shape), ...record.claim }
  return { ...unknownFields(before, recordSchema.shape), ...record, claim }
}

function unknownFields(from: object, known: object): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !Object.hasOwn(known, name)))
}
