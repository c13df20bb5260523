import { formAt, isName, type Reading, type Stretch } from './reading'
import type { VerbGroup } from './verb-group'

/** Whether a reporting form is a finite verb here and agrees with its subject, rather than a noun or an adjective. */
export function isVerb(reading: Reading, group: VerbGroup, source: Stretch, complement: string): boolean {
  const { form, from, at } = group
  if (form.tense === 'base' && from === at && !isPlural(reading, source)) return false
  return !form.isNounToo || isNoNoun(reading, group, source, complement)
}

function isNoNoun(reading: Reading, { from, at, form }: VerbGroup, source: Stretch, complement: string): boolean {
  const { determiners, subjectPronouns, prepositions, relatives } = reading.rules.words
  const before = formAt(reading, from - 1)
  const isShort = form.tense === 'present' || form.tense === 'base'
  if (formAt(reading, at - 1) === "'s" && isShort) return false
  if (from < at) return true
  if (subjectPronouns.has(before) || relatives.has(before)) return true
  if (determiners.has(before) || prepositions.has(before)) return false
  if (!isShort) return true
  const next = formAt(reading, at + 1)
  const opens = next === 'that' || determiners.has(next) || subjectPronouns.has(next)
  if (form.tense === 'base') return opens || complement === 'quotation'
  if (isName(reading, from - 1))
    return opens || isName(reading, at + 1) || complement === 'quotation' || complement === 'clause'
  return opens && determiners.has(formAt(reading, source.from))
}

function isPlural(reading: Reading, { from, to }: Stretch): boolean {
  const last = formAt(reading, to - 1)
  if (to - from === 1 && /^(?:he|she|it|that|this|one)$/.test(last)) return false
  if (
    /s$/.test(last) ||
    /^(?:they|we|i|you|who|which|some|many|most|both|others|few|people|police|men|women|media|aides|all|two|three|four|five|third|quarter|half|percent)$/.test(
      last,
    )
  )
    return true
  for (let at = from; at < to; at += 1)
    if (
      /^(?:and|percent|people|who|some|many|most|those|several|few|majority|number|&)$/.test(formAt(reading, at)) ||
      reading.words[at]?.kind === 'number' ||
      (/s$/.test(formAt(reading, at)) && !isName(reading, at))
    )
      return true
  return false
}
