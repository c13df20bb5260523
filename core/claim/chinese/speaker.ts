import type { Passage } from '../pattern/passage'
import { formAt, isMark, isQuoted, type Stretch } from '../reading'
import * as words from './function-words'

export interface Speaker {
  readonly source: Stretch
  /** Where the cue begins: at a negation before the verb, or at the end. */
  readonly cueFrom: number
}

/** Signs that the name of a speaker has at most. */
const longest = 30

/**
 * The speaker in the words before a verb: what stands in front of the first adverb, time or phrase such as 在记者会上;
 * behind such a phrase where it comes first.
 */
export function speakerIn(passage: Passage, { from, to }: Stretch): Speaker | null {
  const start = afterLead(passage, from, to)
  let end = start
  while (end < to && !endsName(passage, end, start)) end = quotationEnd(passage, end)
  end = Math.min(end, to)
  if (end === start || end - start > longest || formAt(passage, end - 1) === '的') return null
  if (isOnlyQuoted(passage, start)) return null
  let cueFrom = to
  while (cueFrom > end && words.negations.has(formAt(passage, cueFrom - 1))) cueFrom -= 1
  return { source: { from: start, to: end }, cueFrom }
}

function endsName(passage: Passage, at: number, start: number): boolean {
  const form = formAt(passage, at)
  if (words.adverbs.has(form) || words.negations.has(form) || words.quoting.has(form)) return true
  if (isTime(passage, at)) return true
  if (form === '和' || form === '与' || form === '與') return false
  return at > start && words.prepositions.has(form)
}

/** Behind times and a phrase such as 在记者会上 at the beginning. */
function afterLead(passage: Passage, from: number, to: number): number {
  let at = from
  while (at < to) {
    const form = formAt(passage, at)
    if (words.adverbs.has(form) || words.conjunctions.has(form)) at += 1
    else if (isTime(passage, at)) at += timeLength(passage, at)
    else if (form === '在' || form === '对' || form === '對') {
      const end = closerIn(passage, at, to)
      if (end === null) return at
      at = end
    } else return at
  }
  return at
}

function closerIn(passage: Passage, from: number, to: number): number | null {
  for (let at = from + 1; at < Math.min(to - 1, from + 25); at += 1)
    if (words.closers.has(formAt(passage, at))) return at + 1
  return null
}

/** 9日, 五月, 2026年 */
const isTime = (passage: Passage, at: number) => timeLength(passage, at) > 0

function timeLength(passage: Passage, at: number): number {
  let end = at
  while (passage.words[end]?.kind === 'number' || /^[〇零一二三四五六七八九十]$/.test(formAt(passage, end))) end += 1
  return end > at && end - at < 6 && words.units.has(formAt(passage, end)) ? end + 1 - at : 0
}

function quotationEnd({ quotations, quoted }: Passage, at: number): number {
  return quotations[quoted[at] ?? -1]?.to ?? at + 1
}

const isOnlyQuoted = (passage: Passage, at: number) =>
  isQuoted(passage, at) || (isMark(passage, at) && formAt(passage, at) !== '《')
