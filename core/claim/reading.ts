import type { LanguageRules } from './language-rules'
import { findQuotations, type Quotation } from './quotations'
import { findSentences, type Sentence } from './sentences'
import { type Word, wordsOf } from './words'

/** A paragraph, read: its words, and what stands where among them. */
export interface Reading {
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  /** For each word the position of the quotation around it, or -1. */
  readonly quoted: Int32Array
  readonly sentences: readonly Sentence[]
  readonly rules: LanguageRules
}

/** Positions in the words of a reading, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export function readParagraph(text: string, start: number, end: number, rules: LanguageRules): Reading {
  const words = wordsOf(text, start, end)
  const quotations = findQuotations(words, rules.marks)
  const quoted = new Int32Array(words.length).fill(-1)
  for (const [at, { from, to }] of quotations.entries()) quoted.fill(at, from, to)
  return { words, quotations, quoted, sentences: findSentences(words, quotations, rules), rules }
}

/** The small letters of a word, or nothing beyond the ends. */
export const formAt = ({ words }: Pick<Reading, 'words'>, at: number): string => words[at]?.form ?? ''

export const isMark = ({ words }: Pick<Reading, 'words'>, at: number): boolean => words[at]?.kind === 'mark'

export const isName = ({ words }: Pick<Reading, 'words'>, at: number): boolean => {
  const word = words[at]
  return word !== undefined && word.kind === 'word' && word.isCapital
}

/** The quotation that begins at a word, if one does. */
export function quotationAt({ quotations, quoted }: Reading, at: number): Quotation | null {
  const quotation = quotations[quoted[at] ?? -1]
  return quotation && quotation.from === at ? quotation : null
}

export const isQuoted = ({ quoted }: Pick<Reading, 'quoted'>, at: number): boolean => (quoted[at] ?? -1) !== -1
