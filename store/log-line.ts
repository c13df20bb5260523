import { createHash } from 'node:crypto'
import type { AnnotationRecord } from '../core/annotation/record'
import { readRecord } from './replica-data'

const head = /^\{"sum":"([0-9a-f]{16})","record":/

/** A changed record as one line of JSON, with a checksum by which a torn line is known. */
export function logLine(record: AnnotationRecord): string {
  const body = JSON.stringify(record)
  return `{"sum":"${sumOf(body)}","record":${body}}\n`
}

/** What a log holds. */
export interface LogContent {
  readonly records: readonly AnnotationRecord[]
  /** Lines that are whole but hold no record, or whose checksum does not fit; a torn last line is not one of them. */
  readonly damagedLines: number
}

/** The records of a log in their order. A last line that was torn when the program or the computer ended is dropped. */
export function readLog(text: string): LogContent {
  const lines = text.split('\n')
  const whole = lines.slice(0, -1)
  const records = whole.map(readLine)
  return {
    records: records.filter(record => record !== null),
    damagedLines: records.slice(0, -1).filter(record => record === null).length,
  }
}

function readLine(line: string): AnnotationRecord | null {
  const [start, sum] = head.exec(line) ?? []
  if (start === undefined || !line.endsWith('}')) return null
  const body = line.slice(start.length, -1)
  if (sumOf(body) !== sum) return null
  return readRecord(JSON.parse(body))
}

/** 64 bits of SHA-256: enough to tell a whole line from a torn one. */
function sumOf(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex').slice(0, 16)
}
