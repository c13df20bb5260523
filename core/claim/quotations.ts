import type { Word } from './words'

/** A quotation, its marks included: positions in the words of its paragraph, `to` exclusive. */
export interface Quotation {
  readonly from: number
  readonly to: number
  /** False where the paragraph ends, or the next quotation begins, before a closing mark. */
  readonly isClosed: boolean
}

interface Open {
  readonly at: number
  readonly closing: string
}

/** Closing marks by opening mark, as a language writes them. */
export type QuotationMarks = Readonly<Record<string, string>>

/**
 * The outermost quotations of a paragraph, in order: straight, curly, single and nested ones. A mark that closes nothing
 * is passed over; an apostrophe closes a quotation in single marks only where no letter follows.
 */
export function findQuotations(words: readonly Word[], marks: QuotationMarks): readonly Quotation[] {
  const found: Quotation[] = []
  const open: Open[] = []
  const close = (at: number, isClosed: boolean) => {
    const [outermost] = open
    if (outermost && open.length === 1) found.push({ from: outermost.at, to: at, isClosed })
    open.pop()
  }
  const lastClosing = lastSingleClosing(words)
  words.forEach((word, at) => {
    if (word.kind !== 'mark') return
    const depth = open.findLastIndex(({ closing }) => closes(words, at, closing))
    if (depth !== -1) {
      while (open.length > depth) close(at + 1, true)
      return
    }
    const closing = isStraight(word) ? word.form : marks[word.form]
    if (closing === undefined || !opensHere(words, at) || (isSingle(word) && at >= lastClosing)) return
    if (open.some(one => one.closing === closing)) while (open.length > 0) close(at, false)
    open.push({ at, closing })
  })
  while (open.length > 0) close(words.length, false)
  return found
}

const isStraight = ({ form }: Word) => form === '"' || form === "''" || form === "'"
const isSingle = ({ form }: Word) => form === "'"
const doubles: ReadonlySet<string> = new Set(['"', "''", '“', '”'])

/** A straight mark opens where a space or a bracket is before it and none after. */
function opensHere(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined || after === undefined) return false
  if (word.form === '‘' && after.kind === 'number') return false
  if (!isStraight(word)) return true
  const isFree = before === undefined || before.end < word.start || /^[([{—–:“‘"'-]$/.test(before.form)
  return isFree && (isSingle(word) ? after.start === word.end && after.kind !== 'mark' : true)
}

/** Double marks are often mixed up: any one that leans on the word before it closes any other. */
function closes(words: readonly Word[], at: number, closing: string): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined || before === undefined) return false
  const leansBack = before.end === word.start
  const isFree = after === undefined || after.start > word.end
  if (word.form === closing) {
    if (word.form === "'" || word.form === '’') return leansBack && (isFree || after.kind === 'mark')
    return !isStraight(word) || leansBack || isFree
  }
  return doubles.has(word.form) && doubles.has(closing) && leansBack && (isFree || after.kind === 'mark')
}

/** A single straight mark opens nothing that could not be closed: most are apostrophes. */
function lastSingleClosing(words: readonly Word[]): number {
  return words.findLastIndex((word, at) => isSingle(word) && closes(words, at, "'"))
}
