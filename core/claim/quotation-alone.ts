import type { Draft } from './draft'
import { formAt, isMark, isName, isQuoted, type Reading, type Stretch } from './reading'
import { mainSubject, subjectAfter } from './subject'

/** A quotation that no reporting form of the lexicon introduces, with the speaker that stands before or behind it. */
export function quotationAlone(reading: Reading, { from, to }: Stretch): readonly Draft[] {
  let start = from
  while (start < to && !isQuoted(reading, start)) start += 1
  const quotation = reading.quotations[reading.quoted[start] ?? -1]
  const isOpening = !quotation && formAt(reading, to - 2) === ':'
  const end = isOpening ? to - 1 : start
  if (!quotation && !isOpening) return []
  if (quotation && quotation.to - quotation.from < 6) return []
  const content = quotation ? [{ from: quotation.from, to: quotation.to }] : []
  if (start === from && quotation) {
    const speaker = subjectAfter(reading, quotation.to, to)
    if (!speaker || !/^[,?!.]$/.test(formAt(reading, quotation.to - 2))) return []
    const verb = firstVerb(reading, quotation.to + 1, to)
    if (verb === null) return []
    return [
      {
        content,
        source: { from: quotation.to, to: verb },
        cue: { from: verb, to: verb + 1 },
        rule: 'beside',
        lemma: formAt(reading, verb),
      },
    ]
  }
  const mark = formAt(reading, end - 1)
  if (mark !== ':' && mark !== ',') return []
  if (isLabel(reading, from, end - 1))
    return mark === ':'
      ? [{ content, source: { from, to: end - 1 }, cue: { from: end - 1, to: end }, rule: 'label', lemma: ':' }]
      : []
  const speaker = mainSubject(reading, from, end - 1)
  if (!speaker) return []
  return [{ content, source: speaker, cue: { from: speaker.to, to: end }, rule: 'introduced', lemma: mark }]
}

/** `Anna Roe:` */
function isLabel(reading: Reading, from: number, to: number): boolean {
  if (to - from > 10 || to <= from) return false
  for (let at = from; at < to; at += 1)
    if (!isMark(reading, at) && !isName(reading, at) && !/^(?:of|the|and|for|de|von)$/.test(formAt(reading, at)))
      return false
  return true
}

function firstVerb(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 12); at += 1) {
    const form = formAt(reading, at)
    if (isMark(reading, at) && form !== ',') return null
    if (/..ed$/.test(form) || reading.rules.verbs.has(form) || reading.rules.words.auxiliaries.has(form)) return at
  }
  return null
}
