import { findQuotations, type Quotation } from '../quotations'
import type { Stretch } from '../reading'
import type { Word } from '../words'
import { wordsOf } from '../words'
import { joinKnown } from './join-known'
import type { PatternRules } from './pattern-rules'
import { findSentences } from './sentences'

/** A paragraph, read: its words, and what stands where among them. */
export interface Passage {
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  /** For each word the position of the quotation around it, or -1. */
  readonly quoted: Int32Array
  /** For each word 1 where it stands in the name of a thing. */
  readonly titled: Uint8Array
  readonly sentences: readonly Stretch[]
}

export function readPassage(text: string, start: number, end: number, rules: PatternRules): Passage {
  const words = joinKnown(wordsOf(text, start, end), rules.joined)
  const quotations = findQuotations(words, rules.marks)
  const quoted = new Int32Array(words.length).fill(-1)
  for (const [at, { from, to }] of quotations.entries()) quoted.fill(at, from, to)
  const titled = new Uint8Array(words.length)
  for (const { from, to, isClosed } of titlesOf(words, rules.titles)) if (isClosed) titled.fill(1, from, to)
  return { words, quotations, quoted, titled, sentences: findSentences({ words, quotations }, rules.sentences) }
}

const titlesOf = (words: readonly Word[], marks: PatternRules['titles']) =>
  Object.keys(marks).length === 0 ? [] : findQuotations(words, marks)
