import { isFiniteVerb } from './clause'
import { formAt, isMark, isName, isQuoted, type Reading, type Stretch } from './reading'

const longest = 40

/**
 * The noun phrase that ends right before a word, appositions and relative clauses included: `Lin Jian, a spokesperson
 * of the ministry,`. Null where none does.
 */
export function subjectBefore(reading: Reading, end: number, from: number): Stretch | null {
  const last = end - 1
  if (last < from || (isQuoted(reading, last) && formAt(reading, last) !== '”' && formAt(reading, last) !== '"'))
    return null
  const { subjectPronouns, relatives, coordinators } = reading.rules.words
  const form = formAt(reading, last)
  if (relatives.has(form)) {
    const before = formAt(reading, last - 1) === ',' ? last - 1 : last
    const antecedent = subjectBefore(reading, before, from)
    return { from: antecedent?.from ?? last, to: end }
  }
  if (subjectPronouns.has(form)) return { from: last, to: end }
  if (coordinators.has(form)) return null
  if (form === ',' || form === '—' || form === '–' || form === ')' || form === '--')
    return withApposition(reading, last, from)
  if (isMark(reading, last) && !/^[.'’%”"]$/.test(form)) return null
  const start = phraseStart(reading, end, from)
  return start < end && hasHead(reading, start, end) ? { from: start, to: end } : null
}

function withApposition(reading: Reading, closing: number, from: number): Stretch | null {
  const mark = formAt(reading, closing) === ')' ? '(' : formAt(reading, closing)
  for (let at = closing - 1; at > from && at > closing - longest; at -= 1) {
    if (isQuoted(reading, at) || formAt(reading, at) !== mark) continue
    if (mark === ',' && !beginsApposition(reading, at + 1, closing)) continue
    const head = subjectBefore(reading, at, from)
    if (head) return { from: head.from, to: closing }
    if (mark !== ',') return null
  }
  return null
}

function beginsApposition(reading: Reading, at: number, closing: number): boolean {
  const { determiners, relatives } = reading.rules.words
  const form = formAt(reading, at)
  if (determiners.has(form) || relatives.has(form) || reading.words[at]?.kind === 'number')
    return isNounLike(reading, at - 2)
  if (
    /^(?:who|whose|which|where|now|then|himself|herself|former|formerly|himself|also|himself|speaking|writing|citing|referring|asked|ever)$/.test(
      form,
    )
  )
    return true
  if (isName(reading, at)) return closing - at <= 14 && isNounLike(reading, at - 2)
  return reading.words[at]?.kind === 'word' && isName(reading, at - 2)
}

function isNounLike(reading: Reading, at: number): boolean {
  return (
    isName(reading, at) ||
    (reading.words[at]?.kind === 'word' && !reading.rules.words.prepositions.has(formAt(reading, at))) ||
    formAt(reading, at) === ')'
  )
}

/** Walks back over a noun phrase with its prepositional phrases. */
function phraseStart(reading: Reading, end: number, from: number): number {
  const { subjectPronouns, subordinators, coordinators, prepositions, auxiliaries, relatives, determiners, timeWords } =
    reading.rules.words
  let start = end
  while (start > from && end - start < longest) {
    const at = start - 1
    const form = formAt(reading, at)
    const { kind } = reading.words[at] ?? { kind: 'mark' }
    if (isQuoted(reading, at)) {
      const { quotations, quoted } = reading
      const around = quotations[quoted[at] ?? -1]
      if (
        !around ||
        around.to - around.from > 8 ||
        around.from < from ||
        /^[,.?!]$/.test(formAt(reading, around.to - 2))
      )
        break
      start = around.from
      continue
    }
    if (kind === 'mark') {
      if (form === '.' && isAbbreviated(reading, at)) {
        start = at
        continue
      }
      if (/^[-'’&$/%#@]$/.test(form)) {
        start = at
        continue
      }
      if (form === ')') {
        let opening = at
        while (opening > from && at - opening < 8 && formAt(reading, opening) !== '(') opening -= 1
        if (formAt(reading, opening) === '(') {
          start = opening
          continue
        }
      }
      break
    }
    if (form === 'and' || form === '&') {
      const joins = isName(reading, at - 1) && isName(reading, start)
      if (
        !joins &&
        !(
          start < end &&
          !subjectPronouns.has(formAt(reading, start)) &&
          !isName(reading, start) &&
          !determiners.has(formAt(reading, start)) &&
          reading.words[at - 1]?.kind === 'word' &&
          !prepositions.has(formAt(reading, at - 1))
        )
      )
        break
      start = at
      continue
    }
    if (
      (subordinators.has(form) && form !== 'as' && form !== 'since') ||
      subjectPronouns.has(form) ||
      relatives.has(form)
    )
      break
    if (coordinators.has(form) || (auxiliaries.has(form) && form !== "'s")) break
    if (
      reading.rules.verbs.get(form)?.tense === 'past' &&
      !reading.words[at]?.isCapital &&
      !determiners.has(formAt(reading, at - 1))
    )
      break
    start = at
  }
  return trimmed(reading, start, end)

  function trimmed(all: Reading, first: number, last: number): number {
    let begin = first
    while (begin < last - 1) {
      const form = formAt(all, begin)
      if (
        (all.rules.words.adverbs.has(form) && form !== 'all' && form !== 'both') ||
        (timeWords.has(form) && !isName(all, begin)) ||
        /^(?:still|so|yes|no)$/.test(form)
      )
        begin += 1
      else if (prepositions.has(form)) {
        let next = begin + 1
        while (next < last && !determiners.has(formAt(all, next))) next += 1
        if (next >= last) {
          next = begin + 1
          while (next < last && isWeekday(all, next)) next += 1
          if (next >= last || next === begin + 1) return begin
        } else if (next === begin + 1) {
          let later = next + 1
          while (
            later < last &&
            !determiners.has(formAt(all, later)) &&
            !(isName(all, later) && !isName(all, later - 1))
          )
            later += 1
          if (later >= last) return begin
          next = later
        }
        begin = next
      } else break
    }
    return begin
  }
}

const isWeekday = (reading: Reading, at: number) => reading.rules.words.weekdays.has(formAt(reading, at))

function isAbbreviated(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]
  return (
    before !== undefined &&
    before.kind === 'word' &&
    (reading.rules.abbreviations.has(before.form) || (before.isCapital && before.form.length === 1))
  )
}

/** The noun phrase that begins at a word, for what follows its verb: `said Anna Roe, a spokesperson for the bank`. */
export function subjectAfter(reading: Reading, start: number, to: number): Stretch | null {
  const { subjectPronouns, subordinators, auxiliaries, relatives, weekdays, prepositions, determiners } =
    reading.rules.words
  const first = formAt(reading, start)
  if (start >= to || isQuoted(reading, start)) return null
  if (subjectPronouns.has(first)) return first === 'there' ? null : { from: start, to: start + 1 }
  if (
    prepositions.has(first) ||
    subordinators.has(first) ||
    auxiliaries.has(first) ||
    isMark(reading, start) ||
    (reading.rules.words.adverbs.has(first) && first !== 'all')
  )
    return null
  if (!isName(reading, start) && !determiners.has(first)) {
    let ahead = start
    while (ahead < to && reading.words[ahead]?.kind === 'word' && !isName(reading, ahead) && ahead - start < 6)
      ahead += 1
    if (!isName(reading, ahead)) return null
  }
  let at = start
  while (at < to) {
    const form = formAt(reading, at)
    if (isQuoted(reading, at)) break
    if (form === '.' && isAbbreviated(reading, at)) {
      at += 1
      continue
    }
    if (form === ',') {
      const next = formAt(reading, at + 1)
      if (
        determiners.has(next) ||
        relatives.has(next) ||
        (/^(?:whose|former|now|[a-z]+)$/.test(next) &&
          !isName(reading, at + 1) &&
          !subordinators.has(next) &&
          !prepositions.has(next) &&
          !/ing$/.test(next) &&
          !auxiliaries.has(next) &&
          !reading.rules.words.coordinators.has(next))
      ) {
        at += 1
        continue
      }
      if (reading.words[at + 1]?.kind === 'number') {
        at += 1
        continue
      }
      break
    }
    if (/^[.;:?!—]$/.test(form)) break
    if (weekdays.has(form) && at > start) break
    if (subordinators.has(form) && !relatives.has(form) && form !== 'as') break
    if (auxiliaries.has(form) && form !== "'s" && !hasRelative(reading, start, at)) break
    if (prepositions.has(form) && isAdjunct(reading, at)) break
    if (subjectPronouns.has(form) && at > start) break
    at += 1
  }
  while (at > start && isMark(reading, at - 1) && formAt(reading, at - 1) === ',') at -= 1
  return at > start ? { from: start, to: at } : null
}

/** Whether a prepositional phrase says when or where something was said rather than who somebody is. */
function isAdjunct(reading: Reading, at: number): boolean {
  const form = formAt(reading, at)
  if (/^(?:during|after|before|on|since|to|about)$/.test(form)) return true
  return (
    /^(?:in|at)$/.test(form) &&
    /^(?:a|an|the|his|her|their|one|recent)$/.test(formAt(reading, at + 1)) &&
    /^(?:statement|interview|email|e-mail|speech|tweet|post|letter|news|rally|press|telephone|phone|recent|conference|debate|briefing|memo|message|time|report|series)$/.test(
      formAt(reading, at + 2),
    )
  )
}

const hasRelative = (reading: Reading, from: number, to: number) => {
  for (let at = from; at < to; at += 1) if (reading.rules.words.relatives.has(formAt(reading, at))) return true
  return false
}

/** A noun phrase has more than determiners and prepositions. */
function hasHead(reading: Reading, from: number, to: number): boolean {
  const { determiners, prepositions, pronouns } = reading.rules.words
  const last = formAt(reading, to - 1)
  if (prepositions.has(last)) return false
  if (to - from === 1 && pronouns.has(last)) return true
  if (
    determiners.has(last) &&
    !pronouns.has(last) &&
    !/^(?:all|most|several|few|more|hers|others|another|each|any|this|that|these|those|two|three|four|five)$/.test(last)
  )
    return false
  return true
}

/** The subject of a stretch's first finite verb, for the forms that have none of their own. */
export function mainSubject(reading: Reading, start: number, to: number): Stretch | null {
  const from = behindLead(reading, start, to)
  for (let at = from + 1; at < to; at += 1) {
    if (isQuoted(reading, at) || !isFiniteVerb(reading, at)) continue
    const start = verbStart(reading, at, from)
    if (reading.rules.words.relatives.has(formAt(reading, start - 1))) continue
    const subject = subjectBefore(reading, start, from)
    if (subject) return subject
  }
  return firstPhrase(reading, from, to)
}

function verbStart(reading: Reading, at: number, from: number): number {
  let first = at
  while (
    first > from + 1 &&
    (reading.rules.words.adverbs.has(formAt(reading, first - 1)) ||
      (/..ly$/.test(formAt(reading, first - 1)) && !isName(reading, first - 1)))
  )
    first -= 1
  return first
}

/** Where no verb is known: the pronoun, the name or the few words that begin the stretch. */
function firstPhrase(reading: Reading, from: number, to: number): Stretch | null {
  const { subjectPronouns, determiners, prepositions } = reading.rules.words
  let start = from
  while (
    start < to &&
    (isMark(reading, start) ||
      reading.rules.words.coordinators.has(formAt(reading, start)) ||
      reading.rules.words.adverbs.has(formAt(reading, start)))
  )
    start += 1
  if (start >= to || isQuoted(reading, start)) return null
  if (subjectPronouns.has(formAt(reading, start))) return { from: start, to: start + 1 }
  if (prepositions.has(formAt(reading, start))) return null
  let end = start
  if (determiners.has(formAt(reading, end))) end += 2
  while (end < to && (isName(reading, end) || formAt(reading, end) === "'s")) end += 1
  return end > start && end <= to ? { from: start, to: end } : null
}

/** Behind a clause or phrase that leads up to the main one: `While the bank waited, the mayor …` */
function behindLead(reading: Reading, from: number, to: number): number {
  const { subordinators, prepositions } = reading.rules.words
  const first = formAt(reading, from)
  if (!(subordinators.has(first) || prepositions.has(first) || /...(?:ing|ed)$/.test(first)) || first === 'that')
    return from
  for (let at = from + 1; at < to - 1; at += 1) if (!isQuoted(reading, at) && formAt(reading, at) === ',') return at + 1
  return from
}
