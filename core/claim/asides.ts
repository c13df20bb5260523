import { isFiniteVerb } from './clause'
import { complementOf, endsHere } from './complement'
import { particles } from './english/reporting-verbs'
import { isHeadline } from './headline'
import { formAt, isMark, isName, isQuoted, type Reading, type Stretch } from './reading'
import { subjectAfter, subjectBefore } from './subject'
import { type VerbGroup, verbGroupAt } from './verb-group'

/** A reporting clause beside what it reports: `…, he said`, `…, said Anna Roe, …`, `according to the bank, …`. */
export interface Aside extends Stretch {
  readonly source: Stretch | null
  readonly cue: Stretch
  readonly isOpening: boolean
  readonly lemma: string
}

const after = (reading: Reading, at: number, lemma: string) => {
  const particle = particles[lemma]
  return particle && formAt(reading, at + 1) === particle ? at + 2 : at + 1
}

/** The asides of a sentence, in order. */
export function findAsides(reading: Reading, { from, to }: Stretch): readonly Aside[] {
  const asides: Aside[] = []
  let bound = from
  for (let at = from; at < to; at += 1) {
    if (isQuoted(reading, at)) continue
    if (formAt(reading, at) === '(') bound = at + 1
    const aside = accordingTo(reading, at, from, to) ?? reportingAside(reading, at, bound, { from, to })
    if (aside) {
      asides.push(aside)
      at = Math.max(at, aside.to - 1)
      bound = aside.to
    }
  }
  return asides
}

function accordingTo(reading: Reading, at: number, from: number, to: number): Aside | null {
  const isAccording = formAt(reading, at) === 'according' && formAt(reading, at + 1) === 'to'
  const isPer =
    formAt(reading, at) === 'per' && /^[,]$/.test(formAt(reading, at - 1)) && reading.words[at + 1]?.isCapital
  if (!isAccording && !isPer) return null
  const start = at + (isAccording ? 2 : 1)
  const isOpening = at <= from + 2 && !isQuoted(reading, Math.max(from, at - 1))
  let end = start
  while (end < to) {
    const form = formAt(reading, end)
    if (!isQuoted(reading, end)) {
      if (/^[;—–:!?)]$/.test(form) && !(form === ')' && hasOpening(reading, start, end))) break
      if (form === '.' && end + 1 >= to) break
      if (form === ',') {
        if (isOpening) {
          const { determiners, relatives, adverbs } = reading.rules.words
          const next = formAt(reading, end + 1)
          let close = end + 1
          while (close < to && close < end + 14 && formAt(reading, close) !== ',') close += 1
          const isApposition =
            (/^(?:a|an|the)$/.test(next) || relatives.has(next)) &&
            formAt(reading, close) === ',' &&
            close - end > 2 &&
            !determiners.has('') &&
            !adverbs.has(next)
          if (!isApposition) break
          end = close
          break
        }
        const next = formAt(reading, end + 1)
        if (!/^(?:a|an|the|who|which|whose)$/.test(next)) break
      }
    }
    end += 1
  }
  return end > start
    ? {
        from: at,
        to: end,
        source: { from: start, to: end },
        cue: { from: at, to: start },
        isOpening,
        lemma: 'according',
      }
    : null
}

function reportingAside(reading: Reading, at: number, bound: number, { from, to }: Stretch): Aside | null {
  const form = reading.rules.verbs.get(formAt(reading, at))
  if (!form?.takes.has('aside') || (reading.words[at]?.isCapital && at > from && !isHeadline(reading, { from, to })))
    return null
  const group = verbGroupAt(reading, at, form, bound)
  return (
    asSaid(reading, group, { from, to }) ??
    inverted(reading, group, bound, { from, to }) ??
    trailing(reading, group, bound, { from, to })
  )
}

/** `“…,” said Anna Roe` */
function inverted(
  reading: Reading,
  { from, at, form, isPassive }: VerbGroup,
  bound: number,
  { to }: Stretch,
): Aside | null {
  if (isPassive || form.tense === 'ing' || form.tense === 'base' || form.isNounToo) return null
  if (from <= bound || !(formAt(reading, from - 1) === ',' || isQuoted(reading, from - 1))) return null
  if (!isPause(reading, from - 1)) return null
  const source = subjectAfter(reading, after(reading, at, form.lemma), to)
  if (!isQuoted(reading, from - 1) && !isQuoted(reading, from - 2) && subjectBefore(reading, from, bound)) return null
  if (!source) return null
  if (!isQuoted(reading, from - 1) && !isQuoted(reading, from - 2) && subjectBefore(reading, from, bound)) return null
  if (!isQuoted(reading, from - 1) && !endsHere(reading, source.to, to)) return null
  return {
    from,
    to: asideEnd(reading, source.to, to),
    source,
    cue: { from, to: at + 1 },
    isOpening: false,
    lemma: form.lemma,
  }
}

/** `…, Anna Roe said on Monday` */
function trailing(reading: Reading, group: VerbGroup, bound: number, { from, to }: Stretch): Aside | null {
  const { at, form } = group
  if (group.isPassive || (group.isInfinitive && !group.isCatenative)) return null
  if (form.tense === 'ing' && !group.isProgressive) return null
  const source = subjectBefore(reading, group.from, bound)
  if (!source || source.from <= from) return null
  const before = source.from - 1
  const follows = isQuoted(reading, before) ? isPause(reading, before) : /^[,—–)]$/.test(formAt(reading, before))
  if (!follows) return null
  const complement = complementOf(reading, group, to)
  const isQuoteBefore = isQuoted(reading, before) || (formAt(reading, before) === ',' && isQuoted(reading, before - 1))
  if (
    complement.kind !== 'none' &&
    !(complement.kind === 'quotation' && isQuoteBefore) &&
    !(complement.kind === 'clause' && endsHere(reading, complement.from, to) && isQuoteBefore)
  )
    return null
  if (!isQuoteBefore && (!form.takes.has('clause') || form.isNounToo)) return null
  const isBetween = formAt(reading, before) === ',' && formAt(reading, after(reading, at, form.lemma)) === ','
  if (!isQuoteBefore && !isBetween && !hasClause(reading, bound, before)) return null
  return {
    from: source.from,
    to: asideEnd(reading, after(reading, at, form.lemma), to),
    source,
    cue: { from: group.from, to: after(reading, at, form.lemma) },
    isOpening: false,
    lemma: form.lemma,
  }
}

function hasClause(reading: Reading, from: number, to: number): boolean {
  const { prepositions, subordinators, timeWords, adverbs } = reading.rules.words
  if (to - from < 2) return false
  let start = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && (formAt(reading, at) !== ',' || isQuoted(reading, at))) continue
    let first = start
    while (first < at && /^(?:but|and|or)$/.test(formAt(reading, first))) first += 1
    const form = formAt(reading, first)
    const isLead =
      prepositions.has(form) ||
      (subordinators.has(form) && form !== 'that') ||
      timeWords.has(form) ||
      (/...(?:ing|ed)$/.test(form) && !isName(reading, first)) ||
      form === 'to'
    if (!isLead || (adverbs.has(form) && !timeWords.has(form)))
      for (let verb = first + 1; verb < at; verb += 1)
        if (
          isFiniteVerb(reading, verb) ||
          (!isName(reading, verb) &&
            /[a-z]s$/.test(formAt(reading, verb)) &&
            !prepositions.has(formAt(reading, verb - 1)))
        )
          return true
    start = at + 1
  }
  return false
}

/** Whether a quotation that ends at a word breaks off as before a speaker. */
function isPause(reading: Reading, at: number): boolean {
  return (
    /^[,.!?…—–-]$/.test(formAt(reading, at)) ||
    /^[,.!?…—–-]$/.test(formAt(reading, at - 1)) ||
    /^[,]$/.test(formAt(reading, at + 1)) ||
    isMark(reading, at)
  )
}

function asideEnd(reading: Reading, start: number, to: number): number {
  for (let at = start; at < to; at += 1) {
    if (isQuoted(reading, at)) {
      const form = formAt(reading, at - 1)
      if (form === ',' || form === ':' || at === start) return at
      continue
    }
    const form = formAt(reading, at)
    if (/^[;:—–!?]$/.test(form)) return at
    if (form === ',') return at
  }
  return to
}

const hasOpening = (reading: Reading, from: number, to: number) => {
  for (let at = from; at < to; at += 1) if (formAt(reading, at) === '(') return true
  return false
}

/** `As Anna Roe put it, …`, `…, as the bank said` */
function asSaid(reading: Reading, group: VerbGroup, { from, to }: Stretch): Aside | null {
  const { at, form } = group
  if (group.isPassive || form.tense === 'ing') return null
  let as = group.from - 1
  while (as >= from && as > group.from - 14 && formAt(reading, as) !== 'as' && !/^[,;:]$/.test(formAt(reading, as)))
    as -= 1
  if (formAt(reading, as) !== 'as' || as === group.from - 1) return null
  const isOpening = as <= from + 1
  if (!isOpening && !/^[,—–-]$/.test(formAt(reading, as - 1)) && !isQuoted(reading, as - 1)) return null
  const end = after(reading, at, form.lemma)
  const pause = asideEnd(reading, end, to)
  if (!endsHere(reading, end, to) || (isOpening && formAt(reading, pause) !== ',' && formAt(reading, pause) !== ':'))
    return null
  return {
    from: as,
    to: pause,
    source: { from: as + 1, to: group.from },
    cue: { from: group.from, to: end },
    isOpening,
    lemma: form.lemma,
  }
}
