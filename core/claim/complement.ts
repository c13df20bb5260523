import { isClause } from './clause'
import { particles } from './english/reporting-verbs'
import { formAt, isMark, isName, isQuoted, quotationAt, type Reading } from './reading'
import type { VerbGroup } from './verb-group'

/** What stands behind a reporting verb: a clause or a quotation from `from` on, or nothing. */
export interface Complement {
  readonly kind: 'clause' | 'that' | 'quotation' | 'phrase' | 'thing' | 'none' | 'other'
  readonly from: number
  /** Where the cue, with a particle and adjuncts, ends. */
  readonly cueTo: number
}

/** The complement of a verb group, or null where the sentence ends or pauses before there is one. */
export function complementOf(reading: Reading, { at, form }: VerbGroup, to: number): Complement {
  const { weekdays, adverbs, subjectPronouns, prepositions } = reading.rules.words
  let next = at + 1
  const particle = particles[form.lemma]
  if (particle && formAt(reading, next) === particle) next += 1
  else if (particle && form.lemma !== 'write') return { kind: 'other', from: next, cueTo: next }
  const cueTo = next
  const none: Complement = { kind: 'none', from: next, cueTo }
  const other: Complement = { kind: 'other', from: next, cueTo }
  if (form.before.has(formAt(reading, next))) return { kind: 'phrase', from: next + 1, cueTo: next + 1 }
  if (form.takes.has('person')) next = afterPerson(reading, next, to)
  for (let steps = 0; steps < 6 && next < to; steps += 1) {
    const word = formAt(reading, next)
    if (quotationAt(reading, next)) return { kind: 'quotation', from: next, cueTo }
    if (
      (word === ',' || word === ':' || word === '—' || word === '–' || word === '-') &&
      quotationAt(reading, next + 1)
    )
      return { kind: 'quotation', from: next + 1, cueTo }
    if (word === 'so' && isAnswer(reading, next, to)) return other
    if (word === ':') return next + 1 < to ? { kind: 'clause', from: next + 1, cueTo } : { ...none, from: next + 1 }
    if (word === 'that' && opensClause(reading, next)) return { kind: 'that', from: next, cueTo }
    if (word === ',') {
      const resumed = afterInsertion(reading, next, to)
      if (resumed === null) return none
      next = resumed
      continue
    }
    if (
      isMark(reading, next) &&
      word !== '$' &&
      word !== '#' &&
      word !== '@' &&
      word !== "'" &&
      word !== '(' &&
      word !== '['
    )
      return none
    if (weekdays.has(word)) {
      next += 1
      if (/^(?:morning|afternoon|evening|night)$/.test(formAt(reading, next))) next += 1
      continue
    }
    if (/^(?:last|this|next|earlier|late)$/.test(word)) {
      const over = timeEnd(reading, next)
      if (over !== null) {
        next = over
        continue
      }
    }
    if (
      adverbs.has(word) &&
      !isName(reading, next) &&
      word !== 'all' &&
      word !== 'both' &&
      word !== 'not' &&
      word !== 'only'
    ) {
      next += 1
      continue
    }
    if ((prepositions.has(word) && !isApproximate(reading, next)) || /^(?:to|when|while)$/.test(word)) {
      const over = adjunctEnd(reading, next, to)
      if (over === null)
        return word === 'to' && form.takes.has('to')
          ? { kind: 'clause', from: next, cueTo }
          : endsHere(reading, next, to)
            ? none
            : prepositions.has(word)
              ? { kind: 'clause', from: next, cueTo }
              : other
      next = over
      continue
    }
    if (word === 'to' && form.takes.has('to')) return { kind: 'clause', from: next, cueTo }
    if (!form.takes.has('clause')) return form.takes.has('thing') ? { kind: 'thing', from: next, cueTo } : other
    const isSure = !form.takes.has('thing') && !form.takes.has('to') && !form.takes.has('full')
    if (isSure || (isClause(reading, next, to) && (!form.takes.has('full') || subjectPronouns.has(word))))
      return { kind: 'clause', from: next, cueTo }
    return form.takes.has('thing') ? { kind: 'thing', from: next, cueTo } : other
  }
  return next >= to ? none : other
}

/** `half said so in March`: what was said is told elsewhere. Not `so many came`, nor `so that`. */
const isAnswer = (reading: Reading, at: number, to: number) =>
  at + 1 >= to || isMark(reading, at + 1) || reading.rules.words.prepositions.has(formAt(reading, at + 1))

/** Where the object of `told` ends: `told reporters Monday that`, `told The Morning Post he would`. */
function afterPerson(reading: Reading, start: number, to: number): number {
  const { objectPronouns, subjectPronouns, determiners, prepositions, weekdays, auxiliaries } = reading.rules.words
  if (objectPronouns.has(formAt(reading, start))) return start + 1
  let at = start
  while (at < to) {
    const form = formAt(reading, at)
    if (isQuoted(reading, at)) {
      const quotation = quotationAt(reading, at)
      if (at > start && quotation && quotation.to - quotation.from <= 6 && /'s$/.test(formAt(reading, at - 1))) {
        at = quotation.to
        continue
      }
      break
    }
    if (form === 'that' || form === ',' || form === ':' || form === '—' || form === ';') break
    if (at > start && (subjectPronouns.has(form) || weekdays.has(form))) break
    if (
      at > start &&
      determiners.has(form) &&
      !prepositions.has(formAt(reading, at - 1)) &&
      formAt(reading, at - 1) !== 'and'
    )
      break
    if (at > start && prepositions.has(form) && form !== 'of' && form !== 'at' && form !== 'for') break
    if (at > start && form === 'to') break
    if (
      at > start &&
      isName(reading, at) &&
      !isName(reading, at - 1) &&
      !prepositions.has(formAt(reading, at - 1)) &&
      !/^(?:the|and|a|'s|-|’|'|\.)$/.test(formAt(reading, at - 1))
    )
      break
    if (auxiliaries.has(form) && form !== "'s") break
    if (isMark(reading, at) && !/^[-'’&.]$/.test(form)) break
    at += 1
  }
  return at
}

/** Behind `, however,` and the like, where what is said follows. */
function afterInsertion(reading: Reading, comma: number, to: number): number | null {
  for (let at = comma + 1; at < Math.min(to, comma + 18); at += 1) {
    if (isQuoted(reading, at) || reading.rules.verbs.get(formAt(reading, at))?.tense === 'ing') return null
    if (formAt(reading, at) === ',') {
      const after = formAt(reading, at + 1)
      return after === 'that' || quotationAt(reading, at + 1) ? at + 1 : null
    }
  }
  return null
}

function timeEnd(reading: Reading, at: number): number | null {
  const { timeWords } = reading.rules.words
  let next = at + 1
  while (
    timeWords.has(formAt(reading, next)) ||
    (formAt(reading, next) === 'in' && timeWords.has(formAt(reading, next + 1)))
  )
    next += 1
  return next > at + 1 ? next : null
}

/**
 * Where a prepositional phrase behind a verb ends, if what is said follows it: `in an interview that`, `on the
 * programme, “`. Null where it ends the sentence or opens the clause itself.
 */
function adjunctEnd(reading: Reading, start: number, to: number): number | null {
  for (let at = start + 1; at < Math.min(to, start + 30); at += 1) {
    const form = formAt(reading, at)
    if (quotationAt(reading, at)) {
      const quotation = quotationAt(reading, at)
      const isTitle =
        quotation &&
        quotation.to - quotation.from <= 7 &&
        isName(reading, at + 1) &&
        /^(?:'s|on|of|the|in)$/.test(formAt(reading, at - 1))
      if (!isTitle) return at
      at = quotation.to - 1
      continue
    }
    if (isQuoted(reading, at)) continue
    if (form === 'that' && opensClause(reading, at)) return at
    if (form === ':') return at
    if ((form === ',' || form === '—') && quotationAt(reading, at + 1)) return at
    if (form === ',' && formAt(reading, at + 1) === 'that') return at + 1
    if (form === ',' && !isName(reading, at + 1) && reading.words[at + 1]?.kind !== 'number') return null
    if (isMark(reading, at) && /^[.;!?]$/.test(form)) {
      if (form === '.' && at + 1 < to) continue
      return null
    }
  }
  return venueEnd(reading, start, to)
}

/** `in an interview Sunday he would`, `to reporters the plan`. */
function venueEnd(reading: Reading, start: number, to: number): number | null {
  const { subjectPronouns, weekdays, determiners, prepositions } = reading.rules.words
  const isVenue = /^(?:in|on|at|during|to|after)$/.test(formAt(reading, start))
  if (!isVenue) return null
  let nouns = 0
  for (let at = start + 1; at < Math.min(to, start + 14); at += 1) {
    const form = formAt(reading, at)
    if (form === ',') return null
    if (nouns > 0 && subjectPronouns.has(form)) return at
    if (nouns > 0 && weekdays.has(form)) return at
    if (nouns > 0 && determiners.has(form) && !prepositions.has(formAt(reading, at - 1))) return at
    if (!determiners.has(form) && !prepositions.has(form)) nouns += 1
  }
  return null
}

/** Whether only adjuncts stand between a word and the next pause. */
export function endsHere(reading: Reading, start: number, to: number): boolean {
  const { auxiliaries, subjectPronouns, timeWords } = reading.rules.words
  for (let at = start; at < to; at += 1) {
    const form = formAt(reading, at)
    if (isQuoted(reading, at)) continue
    if (form === ',' && (timeWords.has(formAt(reading, at + 1)) || isName(reading, at + 1))) continue
    if (
      isMark(reading, at) &&
      /^[,.;:!?—]$/.test(form) &&
      !(form === '.' && at + 1 < to && formAt(reading, at - 1).length <= 3)
    )
      return true
    if (at - start > 14) return false
    if (subjectPronouns.has(form) || (auxiliaries.has(form) && form !== "'s")) return false
  }
  return true
}

/** Not `that night`, `in that`, `a statement that was`. */
function opensClause(reading: Reading, at: number): boolean {
  const { timeWords, auxiliaries, beForms } = reading.rules.words
  const next = formAt(reading, at + 1)
  if (isMark(reading, at + 1) && !isQuoted(reading, at + 1)) return next === '$' || next === ','
  if (timeWords.has(next) && formAt(reading, at + 2) !== "'s" && isMark(reading, at + 2)) return false
  if (/^(?:of|in|on|at|for|with)$/.test(formAt(reading, at - 1))) return false
  if (reading.rules.words.pasts.has(next) || (/..ed$/.test(next) && !isName(reading, at + 1))) return false
  return !(auxiliaries.has(next) && !beForms.has(next)) && !/^(?:was|were|is|are)$/.test(next)
}

/** `at least six`, `about 40`: no adjunct, but the beginning of a clause. */
const isApproximate = (reading: Reading, at: number) =>
  /^(?:least|most)$/.test(formAt(reading, at + 1)) || reading.words[at + 1]?.kind === 'number'
