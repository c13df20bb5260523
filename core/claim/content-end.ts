import { isFiniteVerb } from './clause'
import { formAt, isMark, isQuoted, type Reading } from './reading'

/**
 * Where a clause that is said ends: before the next reporting clause beside it, before words of the narrator's own, or
 * with its sentence.
 */
export function clauseEnd(reading: Reading, start: number, to: number): number {
  for (let at = start + 2; at < to; at += 1)
    if (!isQuoted(reading, at) && (endsAt(reading, start, at, to) || endsBehindQuotation(reading, at)))
      return trimEnd(reading, start, at)
  return trimEnd(reading, start, to)
}
function endsAt(reading: Reading, start: number, at: number, to: number): boolean {
  const { verbs, words } = reading.rules
  const form = formAt(reading, at)
  if (form === 'and' || form === 'but') return isReportingAhead(reading, at + 1, to)
  if (!isBreak(form)) return false
  const next = skipAdverbs(reading, at + 1)
  const first = formAt(reading, next)
  if (verbs.get(first)?.tense === 'ing' || first === 'according') return true
  if (form === ';') return true
  if (form === ',' && /^(?:while|although|though|even)$/.test(first)) return true
  if (narratorGoesOn(reading, start, at, next)) return true
  return !words.relatives.has(first) && isReportingAhead(reading, next, to)
}

const isBreak = (form: string) => /^(?:[,;—–]|--|-)$/.test(form)

function skipAdverbs(reading: Reading, from: number): number {
  let at = from
  while (/..ly$/.test(formAt(reading, at)) || reading.rules.words.adverbs.has(formAt(reading, at))) at += 1
  return at
}

/** Whether a reporting clause of its own follows: `and he noted that`, `39 have said they`, `but denied`. */
function isReportingAhead(reading: Reading, from: number, to: number): boolean {
  const { verbs, words } = reading.rules
  for (let at = skipAdverbs(reading, from); at < Math.min(to, from + 12); at += 1) {
    const form = formAt(reading, at)
    if (isMark(reading, at) || isQuoted(reading, at) || words.relatives.has(form)) return false
    const verb = verbs.get(form)
    if (!verb?.takes.has('aside') || verb.isNounToo || verb.takes.size < 3) continue
    if (words.determiners.has(formAt(reading, at - 1)) || formAt(reading, at - 1) === 'to') return false
    return (
      verb.tense === 'past' || verb.tense === 'present' || (verb.tense === 'base' && /s$/.test(formAt(reading, at - 1)))
    )
  }
  return false
}

/** Takes the stop and a pause off the end. */
export function trimEnd(reading: Reading, start: number, end: number): number {
  let last = end
  while (last > start && /^[.,;:—–-]$/.test(formAt(reading, last - 1)) && !isQuoted(reading, last - 1)) last -= 1
  return last
}

/** `"…," adding that`: the pause stands inside the quotation. */
function endsBehindQuotation(reading: Reading, at: number): boolean {
  if (!isQuoted(reading, at - 1) || formAt(reading, at - 2) !== ',') return false
  return reading.rules.verbs.get(formAt(reading, skipAdverbs(reading, at)))?.tense === 'ing'
}

/** Whether what follows a pause is rather the narrator's: the clause before it is complete. */
function narratorGoesOn(reading: Reading, start: number, at: number, next: number): boolean {
  const form = formAt(reading, at)
  const isDash = /^[—–-]$/.test(form) && (reading.words[at]?.start ?? 0) > (reading.words[at - 1]?.end ?? 0)
  if (!isDash && (form !== ',' || !isNarrators(reading, next))) return false
  for (let word = start; word < at; word += 1) if (isFiniteVerb(reading, word)) return true
  return false
}

/** Words that go on with the narrator's own account: `, who …`, `, making …`, `, as …`, `, a move that …`. */
function isNarrators(reading: Reading, next: number): boolean {
  const first = formAt(reading, next)
  if (narrators.has(first)) return true
  if (reading.rules.words.prepositions.has(first) && /^(?:whom|which)$/.test(formAt(reading, next + 1))) return true
  return /...ing$/.test(first) && !/^(?:during|including|nothing|something|everything|anything)$/.test(first)
}

const narrators: ReadonlySet<string> = new Set(
  'who which whose but as despite when even however though where with after before amid since a an another one'.split(
    ' ',
  ),
)
