import type { Passage } from '../pattern/passage'
import { formAt, isMark, isName, isQuoted } from '../reading'
import * as words from './function-words'
import { finiteForms } from './verb-forms'

/** Words that a phrase is looked for in. */
const longest = 40

/**
 * Where the noun phrase that begins at a word ends, at a limit at the latest, or null where none begins: determiner,
 * adjectives, nouns and names, then genitives and what `von` or `für` adds. A pronoun is one.
 */
export function nounPhraseEnd(passage: Passage, from: number, limit: number): number | null {
  const end = Math.min(limit, from + longest)
  const core = coreEnd(passage, from, end)
  if (core === null) return words.pronouns.has(formAt(passage, from)) && from < end ? from + 1 : null
  const isBareName = !words.determiners.has(formAt(passage, from)) && core - from > 1
  let at = core
  for (;;) {
    const next = goOn(passage, at, end, isBareName)
    if (next === null) return at
    at = next
  }
}

/** One link more: a genitive, a phrase with a preposition, a second noun behind `und`, or a bracket. */
function goOn(passage: Passage, at: number, end: number, isBareName: boolean): number | null {
  const form = formAt(passage, at)
  if (at >= end) return null
  if (form === '(') return bracketEnd(passage, at, end)
  if (words.genitives.has(form) && !isName(passage, at)) return isBareName ? null : coreEnd(passage, at, end)
  if (/^(?:und|sowie|oder|&)$/.test(form)) return coreEnd(passage, at + 1, end)
  if (!words.nounPrepositions.has(form)) return null
  const behind = coreEnd(passage, at + 1, end)
  if (behind === null || isTime(passage, at + 1, behind)) return null
  return /^(?:in|im|bei|beim|mit|ohne)$/.test(form) && isBareName ? null : behind
}

/** Determiner, adjectives, nouns. */
function coreEnd(passage: Passage, from: number, end: number): number | null {
  let at = from
  if (words.determiners.has(formAt(passage, at)) && at < end) at += 1
  const first = at
  while (at < Math.min(end, first + 5) && isAdjective(passage, at)) at += 1
  const noun = at
  while (at < end && isNoun(passage, at)) at = quotationEnd(passage, at) ?? at + 1
  return at > noun ? at : null
}

const isNoun = (passage: Passage, at: number) =>
  isQuoted(passage, at) || (isName(passage, at) && !(isFirst(passage, at) && words.adverbs.has(formAt(passage, at))))

/** The first word of a sentence has a capital letter whatever it is. */
const isFirst = (passage: Passage, at: number) => at === 0 || /^[.!?:…]$/.test(formAt(passage, at - 1))

function quotationEnd({ quotations, quoted }: Passage, at: number): number | null {
  const quotation = quotations[quoted[at] ?? -1]
  return quotation ? quotation.to : null
}

function isAdjective(passage: Passage, at: number): boolean {
  const form = formAt(passage, at)
  if (passage.words[at]?.kind === 'number') return true
  if (form === '.' && passage.words[at - 1]?.kind === 'number') return true
  if (isMark(passage, at) || isQuoted(passage, at) || isName(passage, at)) return false
  if (words.prepositions.has(form) || words.finites.has(form) || words.coordinators.has(form)) return false
  return /(?:e|er|es|en|em)$/.test(form) && !finiteForms.has(form) && !words.pronouns.has(form)
}

function bracketEnd(passage: Passage, at: number, end: number): number | null {
  for (let to = at + 1; to < Math.min(end, at + 8); to += 1) if (formAt(passage, to) === ')') return to + 1
  return null
}

function isTime(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words.timeWords.has(formAt(passage, at))) return true
  return false
}

/** Behind adverbs, times and places at the beginning of a stretch. */
export function skipAdverbials(passage: Passage, from: number, to: number): number {
  let at = from
  while (at < to) {
    const form = formAt(passage, at)
    if (words.adverbs.has(form)) at += 1
    else if (words.prepositions.has(form)) {
      const end = nounPhraseEnd(passage, at + 1, to)
      if (end === null) return at
      at = end
    } else return at
  }
  return at
}
