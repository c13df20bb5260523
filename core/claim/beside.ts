import { type Aside, findAsides } from './asides'
import { claimsBehindVerbs } from './behind-verb'
import { clauseEnd, trimEnd } from './content-end'
import type { Draft } from './draft'
import { formAt, isQuoted, quotationAt, type Reading, type Stretch } from './reading'

/** The claims of a sentence: first those with an aside, then those in what the asides leave over. */
export function claimsInSentence(reading: Reading, sentence: Stretch): readonly Draft[] {
  const drafts: Draft[] = []
  const asides = findAsides(reading, sentence)
  let from = sentence.from
  let current: Stretch | null = null
  for (const [index, aside] of asides.entries()) {
    const limit = asides[index + 1]?.from ?? sentence.to
    const { content, to, rest, nested } = reported(reading, aside, from, limit)
    if (rest) drafts.push(...claimsBehindVerbs(reading, rest, current))
    if (nested)
      drafts.push(...claimsBehindVerbs(reading, nested, null).filter(draft => isPassedOn(reading, nested, draft)))
    from = to
    current = aside.source ?? current
    if (content.length > 0)
      drafts.push({
        content,
        source: aside.source,
        cue: aside.cue,
        rule: aside.lemma === 'according' ? 'according' : 'aside',
        lemma: aside.lemma,
      })
  }
  if (asides.length === 0 || from < sentence.to - 2)
    drafts.push(...claimsBehindVerbs(reading, { from, to: sentence.to }, current))
  return drafts
}

interface Reported {
  readonly content: readonly Stretch[]
  readonly to: number
  /** What stands before the content and may hold claims of its own. */
  readonly rest: Stretch | null
  /** What may be the words of somebody else, passed on: `Medvedev warned of a race, Reuters reported`. */
  readonly nested: Stretch | null
}

/** Verbs that report less often than this are not looked for within what somebody else reports. */
const surely = 0.9

/** Whether all that an aside reports is what somebody else surely says. */
const isPassedOn = ({ rules }: Reading, { from, to }: Stretch, { lemma, source, content }: Draft) =>
  (rules.verbs.get(lemma)?.precision ?? 0) >= surely && source?.from === from && content.at(-1)?.to === to

/** What an aside reports: the words before it, and those behind it that go on. */
function reported(reading: Reading, aside: Aside, from: number, limit: number): Reported {
  if (aside.isOpening) {
    const start = formAt(reading, aside.to) === ',' ? aside.to + 1 : aside.to
    const to = clauseEnd(reading, start, limit)
    return { content: to > start ? [{ from: start, to }] : [], to, rest: null, nested: null }
  }
  const before = { from: skipLead(reading, from), to: trimEnd(reading, from, aside.from) }
  const isDirect = isQuoted(reading, before.to - 1)
  const alone = isDirect ? wholeQuotation(reading, before) : null
  const left = alone ?? before
  const right = rightOf(reading, aside, limit, isDirect)
  const content = [...(left.to > left.from ? [left] : []), ...(right ? [right] : [])]
  const rest =
    alone && alone.from > before.from
      ? { from: before.from, to: alone.from }
      : aside.lemma === 'according' && !isDirect
        ? before
        : null
  const nested = rest === null && !isDirect && aside.lemma === 'report' ? before : null
  return { content, to: right?.to ?? aside.to, rest, nested }
}

/** A quotation that is a sentence of its own: what stands before it introduces it and is not said. */
function wholeQuotation(reading: Reading, { from, to }: Stretch): Stretch | null {
  const quotation = reading.quotations[reading.quoted[to - 1] ?? -1]
  if (!quotation || quotation.from <= from) return null
  const before = formAt(reading, quotation.from - 1)
  const isWhole = reading.words[quotation.from + 1]?.isCapital && quotation.to - quotation.from > 6
  return before === ':' || (isWhole && /^[,.—–)]$/.test(before)) ? { from: quotation.from, to } : null
}

function rightOf(reading: Reading, aside: Aside, limit: number, isDirect: boolean): Stretch | null {
  const { verbs, words } = reading.rules
  let start = aside.to
  while (/^[,:—–]$/.test(formAt(reading, start))) start += 1
  if (start >= limit) return null
  const quotation = quotationAt(reading, start)
  if (quotation) return { from: start, to: quotation.to }
  const first = formAt(reading, start)
  if (isDirect || verbs.get(first)?.tense === 'ing' || words.relatives.has(first) || words.coordinators.has(first))
    return null
  if (formAt(reading, aside.to) !== ',') return null
  const to = clauseEnd(reading, start, limit)
  return to - start > 1 ? { from: start, to } : null
}

function skipLead(reading: Reading, from: number): number {
  let at = from
  while (!isQuoted(reading, at) && /^(?:[,;:—–-]|but|and)$/.test(formAt(reading, at))) at += 1
  return at
}
