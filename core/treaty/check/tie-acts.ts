import type { Span } from '../../anchor/target'
import { sameState, stateName } from './actors'
import type { ActPhrase } from './acts'
import type { Context, TiedAct } from './context'
import type { Facet } from './facets'
import type { DatePhrase } from './find-dates'
import type { IndexedTreaty } from './index-record'
import type { Reading } from './reading'

/** Where a new statement begins. */
const border = /[;:,()—]|\b(?:and|but|while|whereas|although|though|when|after|before|which|who)\b/g

/** Ties dates, actors and people to the acts of a sentence, by what stands nearest without a border between. */
export function tieActs(reading: Reading, treatyOf: (act: ActPhrase) => IndexedTreaty | null): Context['acts'] {
  const acts = reading.acts.filter(act => !isOfReading(act, reading))
  const dates = new Map<ActPhrase, DatePhrase[]>()
  for (const date of reading.dates) {
    if (isNameYear(date, reading)) continue
    const nearest = nearestAct(date.span, acts, reading.plain)
    if (nearest && !isOtherStatement(nearest.span, date.span, reading))
      dates.set(nearest, [...(dates.get(nearest) ?? []), date])
  }
  const subjects = (at: number): Reading['actors'] => {
    const act = acts[at]
    if (act === undefined) return []
    const frame = frameOf(act, { before: acts[at - 1], after: acts[at + 1] }, reading)
    const own = reading.actors.filter(({ span }) => frame(span))
    if (own.length > 0) return own
    // China, which signed it: the relative clause has its subject before it.
    return reading.actors.filter(
      ({ span }) => span.end <= act.span.start && /^, (?:which|who) /.test(reading.plain.slice(span.end)),
    )
  }
  return acts.flatMap((act, at): TiedAct[] => {
    const on = treatyOf(act)
    if (on === null) return []
    const frame = frameOf(act, { before: acts[at - 1], after: acts[at + 1] }, reading)
    const hasDoer = act.kind !== 'superseded' && act.kind !== 'expired' && act.kind !== 'terminated'
    const own = hasDoer ? reading.actors.filter(({ span }) => frame(span)) : []
    const people = hasDoer ? reading.people.filter(({ span }) => frame(span)) : []
    const actors =
      own.length + people.length === 0 && isJoined(act, acts[at - 1], reading.plain) ? subjects(at - 1) : own
    const codes = codesOf(actors, people)
    const pool = on.facets.filter(
      facet =>
        isPool(facet, act, { text: reading.plain, on }) && isBy(facet, codes) && !isOthersOpening(facet, act, codes),
    )
    return [{ act, on, actors, people, dates: dates.get(act) ?? [], pool }]
  })
}

/** `… was signed in 1987, and Russia declared it dead in 2019`: a new doer with a verb of its own stands between. */
function isOtherStatement(act: Span, date: Span, { actors, plain }: Reading): boolean {
  return actors.some(
    ({ span }) =>
      span.start >= act.end &&
      span.end <= date.start &&
      /(?:[,;] (?:and|but|while|whereas)| and| but|;) (?:the )?$/.test(plain.slice(act.end, span.start)) &&
      /^ \p{Ll}{4,}/u.test(plain.slice(span.end, date.start)),
  )
}

/** `The Test Ban Treaty of 1963`, `the 1987 treaty`: a year that is a part of how the treaty is called. */
export function isNameYear({ span, precision }: DatePhrase, { mentions, plain }: Reading): boolean {
  if (precision !== 'year') return false
  if (/^ (?:treaty|pact|accord|agreement|deal)\b/i.test(plain.slice(span.end))) return true
  return mentions.some(one => {
    const after = span.start >= one.span.end && /^ of $/.test(plain.slice(one.span.end, span.start))
    const before = one.span.start >= span.end && /^ $/.test(plain.slice(span.end, one.span.start))
    return after || (before && !/\b(?:in|since|of|from|by|until) $/i.test(plain.slice(0, span.start)))
  })
}

/** An act inside of a date, or a verb that speaks about the article rather than the treaty. */
function isOfReading({ span, kind, isNoun }: ActPhrase, { dates, numbers, plain }: Reading): boolean {
  if (isNoun && kind === 'ratified' && numbers.some(one => /^ $/.test(plain.slice(one.span.end, span.start))))
    return true
  if (dates.some(date => date.span.start < span.end && span.start < date.span.end)) return true
  const before = plain.slice(0, span.start)
  // A law is signed, and that is not the treaty's signature.
  if (kind === 'signed' && /\b(?:law|bill|decree|legislation)\b[^,;]{0,50}$/i.test(before)) return true
  return /\b(report|statement|article|interview|story|conference|talks|meeting|session|summit)\b[^,;]{0,24}$/i.test(
    before,
  )
}

export function nearestAct<T extends { readonly span: Span }>(span: Span, acts: readonly T[], text: string): T | null {
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const act of acts) {
    const [from, to] = span.start >= act.span.end ? [act.span.end, span.start] : [span.end, act.span.start]
    const between = text.slice(from, to)
    const borders = between.match(border)?.length ?? 0
    const isBefore = span.start < act.span.start
    // A date that opens the sentence belongs to what follows, though a comma stands between.
    const opens =
      isBefore &&
      text
        .slice(0, span.start)
        .split(/[;:]|, /)
        .at(-1)
        ?.trim()
        .split(/\s+/).length === 1
    const cost = between.length + (opens ? 0 : borders * 45) + (isBefore && !opens ? 30 : 0)
    if (cost < least) {
      least = cost
      best = act
    }
  }
  return best
}

/** `Signed and ratified`, `has signed but never ratified`: the second verb has the subject of the first. */
function isJoined(act: ActPhrase, before: ActPhrase | undefined, text: string): boolean {
  if (before === undefined || act.isOfTreaty || act.isNoun) return false
  return /\b(?:and|but|then|or)\b(?: (?:has|have|had|then|later|also|not|never|has never|has not|did not))*\s*$|, (?:has|have|had) (?:never |not |yet )?$/.test(
    text.slice(before.span.end, act.span.start),
  )
}

/** The words that can hold who acted: before the act as far back as its statement goes, and behind `by` after it. */
function frameOf(
  { span }: ActPhrase,
  { before, after: next }: { readonly before: ActPhrase | undefined; readonly after: ActPhrase | undefined },
  { plain }: Reading,
): (span: Span) => boolean {
  const start = subjectStart(plain, span.start, before?.span.end ?? 0)
  const after = plain.slice(span.end, span.end + 140)
  const stop = after.search(
    /[;:—]| (?:which|but|while|after|when|before)\b|, (?:which|but|when|after|before|and (?:it|was|entered|took))/,
  )
  const rest = stop === -1 ? after : after.slice(0, stop)
  const by =
    /\b(?:by|between|with(?= (?:[A-Z]|the (?:United|US|Soviet))))\b(?! \d)|^ (?:of|from) (?=(?:the )?(?:United|US|Russia|America|Moscow|Washington|Soviet|North))/.exec(
      rest,
    )
  const from = by ? span.end + by.index : Number.POSITIVE_INFINITY
  const to = Math.min(span.end + rest.length, next?.span.start ?? Number.POSITIVE_INFINITY)
  // Suspended by B: who stands before it acted in what was told before.
  const isPassive = /^ by /.test(rest)
  return one => (!isPassive && one.start >= start && one.end <= span.start) || (one.start >= from && one.end <= to)
}

function subjectStart(text: string, end: number, previous: number): number {
  const before = text.slice(previous, end)
  const cut = Array.from(
    before.matchAll(
      /[;:—]|\b(?:but|while|whereas|although|when|after|before|until|since)\b|\band (?=it\b|the (?:US )?Senate|the (?:State )?Duma|Congress)|, (?:and|which|who|was|were|is|has|had) /g,
    ),
  ).at(-1)
  return previous + (cut ? cut.index : 0)
}

export function codesOf(actors: Reading['actors'], people: Reading['people']): readonly string[] {
  const named = actors.flatMap(({ codes }) => codes)
  const codes = named.length > 0 ? named : people.map(({ state }) => state)
  return codes.includes('all') ? [] : [...new Set(codes)]
}

/** The recorded acts that words for an act can mean. */
function isPool(
  { kind, step, event }: Facet,
  act: ActPhrase,
  { text, on }: { readonly text: string; readonly on: IndexedTreaty },
): boolean {
  if (!kindsMeant(act).includes(kind)) return false
  if (act.kind === 'terminated' && kind === 'withdrawn' && on.treaty.status.state !== 'terminated') return false
  if (act.kind === 'joined' && kind === 'ratified' && on.treaty.kind === 'bilateral') return false
  if (act.step === 'parliament' && step !== 'parliament') return false
  if (event.about !== undefined) return isAbout(event.about, text)
  return !/\bprotocols?\b/i.test(text) || kind !== 'signed'
}

/** That a treaty was opened for signature does not say that a given state signed it. */
function isOthersOpening({ kind, event }: Facet, act: ActPhrase, codes: readonly string[]): boolean {
  if (kind !== 'opened' || act.kind !== 'signed' || codes.length === 0) return false
  return !codes.some(code => event.by.some(one => sameState(one, code)))
}

/** An event about a part of the treaty counts only where the words name that part. */
function isAbout(about: string, text: string): boolean {
  const named = about
    .toLowerCase()
    .split(' ')
    .filter(word => word !== 'extension')
  return named.length > 0 && named.every(word => text.toLowerCase().includes(word))
}

function kindsMeant({ kind, step }: ActPhrase): readonly Facet['kind'][] {
  if (kind === 'terminated') return ['terminated', 'expired', 'withdrawn']
  if (kind === 'signed') return ['signed', 'opened']
  if (kind === 'adopted') return ['adopted', 'signed']
  if (kind === 'joined') return ['joined', 'ratified']
  if (kind === 'expired' && step === null) return ['expired']
  return [kind]
}

/** Acts of one state, so that an event without a doer proves nothing about a given one. */
const ofOneState: ReadonlySet<Facet['kind']> = new Set(['ratified', 'unratified', 'joined', 'withdrawn', 'suspended'])

export function isBy({ event, kind }: Facet, codes: readonly string[]): boolean {
  if (codes.length === 0 || kind === 'in-force' || kind === 'expired') return true
  if (event.by.length === 0) return !ofOneState.has(kind) || codes.some(code => event.note.includes(stateName(code)))
  return codes.some(code => event.by.some(one => sameState(one, code)))
}
