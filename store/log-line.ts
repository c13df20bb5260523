import type { AnnotationRecord } from '../core/annotation/record'
import { checksum } from './checksum'
import { currentVersion } from './replica-data'

/** What a log holds. */
export interface LogContent {
  /** The version of the files of the program that wrote it. */
  readonly version: number
  /** What was put, in its order: records, unless a later version wrote something else. */
  readonly entries: readonly unknown[]
  /** Lines that are not as they were written; a torn last line is not one of them. */
  readonly damagedLines: number
}

const start = /^\{"sum":"([0-9a-f]{8})","(version|record)":/
/** Bytes of `}` and the line break. */
const end = 2
const lineBreak = 10
const sumAt = '{"sum":"'.length
const headLengths = { version: '{"sum":"00000000","version":'.length, record: '{"sum":"00000000","record":'.length }

/** The first line of a log. */
export const logHead = lineOf('version', currentVersion)

/** A changed record as one line of JSON, with a checksum by which a torn line is known. */
export function logLine(record: AnnotationRecord): Uint8Array {
  return lineOf('record', record)
}

/** The content of a log. A last line that was torn when the program or the computer ended is dropped. */
export function readLog(bytes: Uint8Array): LogContent {
  const lines = splitLines(bytes).map(readLine)
  return {
    version: Math.max(currentVersion, ...lines.flatMap(line => (line?.kind === 'version' ? Number(line.value) : []))),
    entries: lines.flatMap(line => (line?.kind === 'record' ? [line.value] : [])),
    damagedLines: lines.slice(0, -1).filter(line => line === null).length,
  }
}

/** Whether a log is as this version makes one, and nothing was appended. */
export function isEmptyLog(bytes: Uint8Array): boolean {
  return Buffer.compare(bytes, logHead) === 0
}

/** What a line says, or null for one that is not as it was written. */
function readLine(line: Uint8Array): { readonly kind: string; readonly value: unknown } | null {
  const text = new TextDecoder().decode(line)
  const [head = '', sum, kind = ''] = start.exec(text) ?? []
  if (sum === undefined || !text.endsWith('}') || checksum(line.subarray(head.length, -1)) !== sum) return null
  try {
    return { kind, value: JSON.parse(text.slice(head.length, -1)) }
  } catch {
    return null
  }
}

function lineOf(kind: 'version' | 'record', value: unknown): Uint8Array {
  const body = JSON.stringify(value)
  const line = Buffer.from(`{"sum":"00000000","${kind}":${body}}\n`)
  line.write(checksum(line.subarray(headLengths[kind], -end)), sumAt, 'latin1')
  return line
}

/** The lines without their ends; what stands after the last line break is none. */
function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let from = 0
  for (let to = bytes.indexOf(lineBreak); to !== -1; to = bytes.indexOf(lineBreak, from)) {
    lines.push(bytes.subarray(from, to))
    from = to + 1
  }
  return lines
}
