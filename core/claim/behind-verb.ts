import { complementOf } from './complement'
import { clauseEnd, trimEnd } from './content-end'
import type { Draft, Rule } from './draft'
import { isHeadline } from './headline'
import { formAt, isQuoted, quotationAt, type Reading, type Stretch } from './reading'
import { mainSubject, subjectAfter, subjectBefore } from './subject'
import { type VerbGroup, verbGroupAt } from './verb-group'
import { isVerb } from './verb-or-noun'

/** The claims of a stretch whose content stands behind the verb: `the bank said that …`, `she added: “…”`. */
export function claimsBehindVerbs(reading: Reading, { from, to }: Stretch, speaker: Stretch | null): readonly Draft[] {
  const drafts: Draft[] = []
  let bound = from
  let current = speaker
  for (let at = from; at < to; at += 1) {
    if (isQuoted(reading, at)) continue
    const form = reading.rules.verbs.get(formAt(reading, at))
    if (!form || (reading.words[at]?.isCapital && at > from && !isHeadline(reading, { from, to }))) continue
    const group = verbGroupAt(reading, at, form, bound)
    const content = contentBehind(reading, group, { from, to })
    if (!content) continue
    const source = speakerOf(reading, group, { from, to }, bound, current)
    if (!source || (!group.isInfinitive && !isVerb(reading, group, source, content.kind))) continue
    const relative = relativeBefore(reading, source, content)
    drafts.push({
      content: [...(relative ? [relative] : []), { from: content.from, to: content.to }],
      source,
      cue: { from: group.from, to: content.cueTo },
      rule: content.kind,
      lemma: form.lemma,
    })
    current = source
    bound = content.to
    at = content.to - 1
  }
  return drafts
}

interface Content extends Stretch {
  readonly kind: Rule
  readonly cueTo: number
}

function contentBehind(reading: Reading, group: VerbGroup, { from, to }: Stretch): Content | null {
  const { form, isPassive } = group
  if (isPassive) return null
  const complement = complementOf(reading, group, to)
  const { kind, cueTo } = complement
  const { takes } = form
  const isTaken =
    (kind === 'clause' && (takes.has('clause') || takes.has('to'))) ||
    (kind === 'that' && (takes.has('clause') || takes.has('that'))) ||
    (kind === 'quotation' && takes.has('quotation')) ||
    kind === 'phrase' ||
    kind === 'thing'
  if (!isTaken) return null
  if (group.isInfinitive && kind === 'clause' && !group.isCatenative) return null
  if (kind === 'that' && !takes.has('clause') && complement.from > group.at + 2) return null
  const limit = leadEnd(reading, from, group.at, to)
  const end = kind === 'thing' ? thingEnd(reading, complement.from, limit) : contentEnd(reading, complement.from, limit)
  return end > complement.from ? { from: complement.from, to: end, kind, cueTo } : null
}

function contentEnd(reading: Reading, start: number, to: number): number {
  const quotation = quotationAt(reading, start)
  if (!quotation) return clauseEnd(reading, start, to)
  const goesOn =
    quotation.to < to &&
    reading.words[quotation.to]?.kind !== 'mark' &&
    !/^[,.!?]$/.test(formAt(reading, quotation.to - 2))
  return goesOn ? clauseEnd(reading, quotation.to, to) : quotation.to
}

/** A sentence that begins `While the bank said …, others …` gives the bank no more than its own clause. */
function leadEnd(reading: Reading, from: number, at: number, to: number): number {
  const first = formAt(reading, from)
  if (!/^(?:while|although|though|when|if|as|after|since|because|before)$/.test(first)) return to
  for (let before = from; before < at; before += 1)
    if (formAt(reading, before) === ',' && !isQuoted(reading, before) && formAt(reading, before + 1) !== 'who')
      return to
  let depth = at
  while (depth < to && (isQuoted(reading, depth) || formAt(reading, depth) !== ',')) depth += 1
  return Math.min(depth, to)
}

function speakerOf(
  reading: Reading,
  group: VerbGroup,
  { from, to }: Stretch,
  bound: number,
  current: Stretch | null,
): Stretch | null {
  const { form, isProgressive, isInfinitive } = group
  if (isInfinitive && !group.isCatenative) return current ?? mainSubject(reading, from, group.from)
  if (form.tense === 'ing' && !isProgressive)
    return frontedSubject(reading, group, from, to) ?? current ?? mainSubject(reading, from, group.from)
  const subject = subjectBefore(reading, group.from, bound)
  if (subject) return subject
  const isShared = /^(?:and|but|,|then|or)$/.test(formAt(reading, group.from - 1)) || group.from === from
  return isShared ? (current ?? mainSubject(reading, clauseStart(reading, from, group.from), group.from)) : null
}

/** A thing that is announced or denied ends with its noun phrase. */
function thingEnd(reading: Reading, start: number, to: number): number {
  for (let at = start + 1; at < to; at += 1) {
    if (isQuoted(reading, at)) continue
    const form = formAt(reading, at)
    if (
      /^(?:[,;:—–-]|--|despite|after|before|during|while|until|since)$/.test(form) ||
      reading.rules.words.weekdays.has(form)
    )
      return at
  }
  return trimEnd(reading, start, to)
}

/** `Insisting it was not planned, Anna Roe …`: the subject follows. */
function frontedSubject(reading: Reading, { from: start }: VerbGroup, from: number, to: number): Stretch | null {
  if (start > from + 1) return null
  let comma = start
  while (comma < to && (isQuoted(reading, comma) || formAt(reading, comma) !== ',')) comma += 1
  return comma < to ? subjectAfter(reading, comma + 1, to) : null
}

/** Where the clause around a word begins: `when the mayor rose and said`. */
function clauseStart(reading: Reading, from: number, at: number): number {
  const { subordinators } = reading.rules.words
  for (let start = at - 1; start > from; start -= 1)
    if (!isQuoted(reading, start) && subordinators.has(formAt(reading, start)) && formAt(reading, start) !== 'that')
      return start + 1
  return from
}

/** `which critics said was unfair`: the relative is the subject of what is said. */
function relativeBefore(reading: Reading, source: Stretch, content: Content): Stretch | null {
  const { relatives, auxiliaries } = reading.rules.words
  const first = formAt(reading, content.from)
  const before = source.from - 1
  if (!relatives.has(formAt(reading, before)) || content.kind !== 'clause') return null
  return auxiliaries.has(first) || /..ed$/.test(first) ? { from: before, to: source.from } : null
}
