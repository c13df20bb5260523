import { formAt, isMark, isName, isQuoted, type Reading } from './reading'

/** Whether a clause with a finite verb begins at a word, rather than a noun phrase. */
export function isClause(reading: Reading, start: number, to: number): boolean {
  const { subjectPronouns, auxiliaries, subordinators } = reading.rules.words
  const first = formAt(reading, start)
  if (subjectPronouns.has(first) || (subordinators.has(first) && first !== 'as')) return true
  for (let at = start + 1; at < Math.min(to, start + 25); at += 1) {
    const form = formAt(reading, at)
    if (isMark(reading, at) && !isQuoted(reading, at) && /^[;—:]$/.test(form)) return false
    if (auxiliaries.has(form) && form !== "'s") return true
    if (isFiniteVerb(reading, at)) return true
  }
  return false
}

/** Whether a word looks like a finite verb: a known past, `-ed`, or `-s` behind a name. */
export function isFiniteVerb(reading: Reading, at: number): boolean {
  const { auxiliaries, pasts, determiners, prepositions } = reading.rules.words
  const form = formAt(reading, at)
  if (isName(reading, at) || isQuoted(reading, at)) return false
  const before = formAt(reading, at - 1)
  if (determiners.has(before) || prepositions.has(before) || before === 'to') return false
  if (auxiliaries.has(form) && form !== "'s") return true
  if (pasts.has(form) || (/..ed$/.test(form) && !isName(reading, at + 1))) return true
  return /[a-z]{2}s$/.test(form) && !/ss$/.test(form) && isName(reading, at - 1)
}
