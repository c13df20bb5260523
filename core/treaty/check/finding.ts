import type { Span } from '../../anchor/target'
import type { Check } from './check'

/** A check, and the words that it accounts for: what no finding covers is left to the reader. */
export interface Finding extends Check {
  readonly covers: readonly Span[]
}

interface Parts {
  readonly span: Span
  readonly factIds: readonly string[]
  readonly reason: string
  readonly covers?: readonly Span[]
}

const finding = (result: Check['result'], correction: string | null, { covers, ...parts }: Parts): Finding => ({
  ...parts,
  result,
  correction,
  factIds: [...new Set(parts.factIds)],
  covers: [parts.span, ...(covers ?? [])],
})

export const agrees = (parts: Parts) => finding('agrees', null, parts)
export const cannotTell = (parts: Parts) => finding('cannot-tell', null, parts)
export const notInRecord = (parts: Parts) => finding('not-in-record', null, parts)
export const differs = (parts: Parts & { readonly correction: string }) => {
  const { correction, ...rest } = parts
  return finding('differs', correction, rest)
}

export const spanning = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
