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
  const claim = record.claim && before.claim ? withFields(before.claim, record.claim, claimFields) : record.claim
  const whole = withFields(before, record, recordFields)
  return claim === whole.claim ? whole : { ...whole, claim }
}

const recordFields: ReadonlySet<string> = new Set(Object.keys(recordSchema.shape))
const claimFields: ReadonlySet<string> = new Set(Object.keys(claimFieldsSchema.shape))

/** The later object with the fields of the earlier one that are not known; itself where there are none, as nearly always. */
function withFields<T extends object>(earlier: T, later: T, known: ReadonlySet<string>): T {
  const names = Object.keys(earlier)
  if (names.every(name => known.has(name))) return later
  const kept = Object.entries(earlier).filter(([name]) => !known.has(name))
  return { ...Object.fromEntries(kept), ...later }
}
