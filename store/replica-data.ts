import { z } from 'zod'
import type { AnnotationRecord } from '../core/annotation/record'
import { recordSchema } from '../core/annotation/record-schema'
import { isPlainRecord } from '../core/annotation/record-shape'
import { PactaError } from '../core/result'

/** The version of the files that this program writes. */
export const currentVersion = 1

/** A replica's file: what lowdb holds. */
export interface ReplicaData {
  readonly version: number
  readonly replica: string
  /** Number of the log that goes on from here: `REPLICA.NUMBER.log`. */
  readonly log: number
  /** Records, and entries that this version cannot read: these are kept as they are. */
  readonly annotations: readonly unknown[]
}

const fileSchema = z.looseObject(
  {
    version: z.number().int().positive('The version is a number from 1.'),
    replica: z.string('The name of the replica is missing.').min(1),
    log: z.number().int().nonnegative().default(0),
    annotations: z.array(z.unknown(), 'The list of annotations is missing.'),
  },
  'It is not a file of annotations.',
)

/** The data of a replica's file. Fields that are not known here are kept. Throws for JSON that is something else. */
export function parseReplica(json: unknown): ReplicaData {
  const { log } = fileSchema.parse(json)
  return { ...(json as ReplicaData), log }
}

/**
 * A replica's file, a record on a line: any tool reads it as JSON, and two versions of it can be compared line by line.
 * It comes in pieces, so that a long one need not be made at one go.
 */
export function* replicaText({ annotations, ...rest }: ReplicaData): Iterable<string> {
  const head = JSON.stringify(rest, null, 1).slice(0, -2)
  if (annotations.length === 0) yield `${head},\n "annotations": []\n}\n`
  for (let start = 0; start < annotations.length; start += pieceLength) {
    const lines = annotations.slice(start, start + pieceLength).map(entry => JSON.stringify(entry))
    const before = start === 0 ? `${head},\n "annotations": [\n` : ',\n'
    yield `${before}${lines.join(',\n')}${start + pieceLength < annotations.length ? '' : '\n]\n}\n'}`
  }
}

/** So many records are written in about a millisecond. */
const pieceLength = 200

/** Why a file that a newer version has written is not changed; null for one that may be. */
export function tooNew(version: number, path: string): PactaError | null {
  if (version <= currentVersion) return null
  return new PactaError(
    'denied',
    `${path} was written by a newer version of Pacta. It is shown, and nothing in it is changed. Install that version to go on.`,
  )
}

/** An entry as a record, with all fields that it has, also those that are not known here; null where it is none. */
export function readRecord(entry: unknown): AnnotationRecord | null {
  if (isPlainRecord(entry)) return entry
  const parsed = recordSchema.safeParse(entry)
  if (!parsed.success) return null
  const { noteForks, noteReplaced } = parsed.data
  return { ...(entry as AnnotationRecord), noteForks, noteReplaced }
}
