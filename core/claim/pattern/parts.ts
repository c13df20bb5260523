import { formAt, isQuoted, type Stretch } from '../reading'
import type { Passage } from './passage'
import type { PartRules } from './pattern-rules'

/** A piece of a sentence between pauses, the pauses left out, or a quotation that stands for itself. */
export interface Part extends Stretch {
  readonly isQuotation: boolean
  /** The marks before and behind it; nothing where a quotation touches words. */
  readonly opening: string
  readonly closing: string
}

/** The parts of a sentence in order. Pauses in quotations are none. */
export function partsOf(passage: Passage, sentence: Stretch, rules: PartRules): readonly Part[] {
  const found: Part[] = []
  const last = trimmedEnd(passage, sentence)
  let start = sentence.from
  let opening = ''
  const end = (at: number, closing: string, isQuotation = false) => {
    if (at > start) found.push({ from: start, to: at, isQuotation, opening, closing })
    opening = closing
    start = at + (closing === '' ? 0 : 1)
  }
  for (let at = start; at < last; at += 1) {
    const form = formAt(passage, at)
    const quotation = passage.quotations[passage.quoted[at] ?? -1]
    if (quotation) {
      const behind = formAt(passage, quotation.to)
      const isFree = quotation.to >= last || rules.pauses.has(behind)
      const isLong = quotation.to - at - 2 >= rules.shortest || isPause.test(formAt(passage, quotation.to - 2))
      const isWhole = at === start && (isFree || isLong)
      at = quotation.to - 1
      if (isWhole) end(quotation.to, quotation.to < last && isFree ? behind : '', true)
      at = Math.max(at, start - 1)
    } else if (rules.pauses.has(form)) end(at, form)
    else if (at > start && rules.breaksAt(passage, at)) end(at, '')
  }
  end(last, isColon(formAt(passage, sentence.to - 1)) ? ':' : '')
  return found
}

const isPause = /^[.!?…。！？,;:，、；：–—]$/

/** The end of a stretch without the marks that close its sentence. */
export function trimmedEnd(passage: Passage, { from, to }: Stretch): number {
  let end = to
  while (end > from && !isQuoted(passage, end - 1) && isPause.test(formAt(passage, end - 1))) end -= 1
  return end
}

export const isColon = (mark: string | undefined) => mark === ':' || mark === '：'
export const isSemicolon = (mark: string | undefined) => mark === ';' || mark === '；'
