import type { Span } from '../../anchor/target'
import { isBy, isOthersOpening, isPool } from './act-pool'
import type { ActPhrase } from './acts'
import type { Context, TiedAct } from './context'
import { isNameYear, isOfOtherClause, isOtherStatement, nearestAct } from './date-ties'
import { doerDates } from './doer-dates'
import type { DatePhrase } from './find-dates'
import type { IndexedTreaty } from './index-record'
import { isOfReading } from './other-meaning'
import type { Reading } from './reading'

/** Ties dates, actors and people to the acts of a sentence, by what stands nearest without a border between. */
export function tieActs(reading: Reading, treatyOf: (act: ActPhrase) => IndexedTreaty | null): Context['acts'] {
  const acts = reading.acts.filter(act => !isOfReading(act, reading))
  const dates = new Map<ActPhrase, DatePhrase[]>()
  for (const date of reading.dates) {
    if (
      isNameYear(date, reading) ||
      /\b(?:in (?:force|effect) (?:from|until|till)|(?:last(?:ed|ing)|ran|running|applied) from) $/.test(
        reading.plain.slice(0, date.span.start),
      )
    )
      continue
    const nearest = nearestAct(date.span, acts, reading.plain)
    if (nearest && !isOtherStatement(nearest.span, date.span, reading) && !isOfOtherClause(nearest.span, date, reading))
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
    const doers =
      own.length + people.length === 0 && isJoined(act, acts[at - 1], reading.plain) ? subjects(at - 1) : own
    return doerDates(act.span, { actors: doers, dates: dates.get(act) ?? [] }, reading).map(group => {
      const codes = codesOf(group.actors, people)
      const pool = on.facets.filter(
        facet =>
          isPool(facet, act, { text: reading.plain, on }) && isBy(facet, codes) && !isOthersOpening(facet, act, codes),
      )
      return { act, on, people, pool, ...group }
    })
  })
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
