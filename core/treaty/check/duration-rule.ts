import type { Treaty } from '../schema'
import { compareLengths } from './compare-lengths'
import type { Context } from './context'
import type { DurationPhrase } from './find-numbers'
import { differs, type Finding } from './finding'
import type { IndexedTreaty } from './index-record'
import { numberValue } from './number-words'
import { between, gapOf, months, type Recorded } from './recorded-length'
import { sharesWord } from './shared-words'

/** A length of time that a sentence of the record gives beside the same words. */
function told({ unit, after }: DurationPhrase, { durations }: IndexedTreaty, text: string): Recorded | null {
  const alike = durations.filter(one => one.unit === unit)
  const match =
    alike.find(one => sharesWord(one.after.slice(0, 48), after.slice(0, 48), 1)) ??
    // Reached its fiftieth ratification and took effect 90 days later: the words stand before it.
    (/^ later\b/.test(after) ? alike.find(one => sharesWord(one.after, text, 2)) : undefined)
  return match
    ? { months: match.value * months[unit], factIds: [match.factId], reason: match.words, isWorkedOut: false }
    : null
}

/** Holds lengths of time against the record: terms, extensions, notice, and the time between two acts. */
export function durationChecks(context: Context): readonly Finding[] {
  return context.reading.durations.flatMap(phrase => {
    const on = context.treatyAt(phrase.span)
    if (on === null) return []
    const endless = withoutEnd(phrase, on, context)
    if (endless !== null) return [endless]
    const recorded = recordedFor(phrase, on, context)
    return recorded === null ? [] : [compareLengths(phrase, recorded, context.reading.text)]
  })
}

function recordedFor(phrase: DurationPhrase, on: IndexedTreaty, context: Context): Recorded | null {
  const { before, after } = phrase
  const { treaty } = on
  if (/\bnotice\b/.test(after.slice(0, 30)) || /\bnotice (?:period )?(?:of|is|was)(?: at least)? $/.test(before))
    return noticeOf(treaty)
  if (
    /\bnotice\b/.test(context.reading.plain.slice(0, phrase.span.start)) &&
    /\b(?:ran|runs?|lasted|lasts?)(?: for)? $/.test(before)
  )
    return noticeOf(treaty)
  const isMore = /\b(?:another|further|additional|extra) $/i.test(before)
  if (isExtension(phrase)) return extensionOf(on)
  if (isMore) return context.acts.some(({ act }) => act.kind === 'extended' && !act.isModal) ? extensionOf(on) : null
  const gap = gapOf(phrase, context)
  const story = told(phrase, on, context.reading.plain)
  const isTold = story !== null && Math.abs(story.months - phrase.value * months[phrase.unit]) < 0.05
  if (isTold && (gap === null || phrase.modifier === null)) return story
  if (gap !== null) return gap
  if (
    /\b(?:last(?:ed|ing)?|r[au]n|stood|remained in force|stayed in force|in force|held|surviv\w+|bound|lived|life(?:span)? of)\b[^.;,]{0,40} (?:for )?(?:only |just |exactly |nearly |almost |about |more than |over |some |roughly |fewer than |less than |a total of |a mere )*$/i.test(
      before,
    ) &&
    !/\b(?:was|is|were) (?:[\w ]{1,12} )?(?:meant|due|to)\b/.test(before) &&
    /^(?! ?-| (?:when(?! it (?:expired|ended|ran|lapsed))|before|until|by|in|at)\b)/.test(after) &&
    !isUntilAct(phrase, context)
  ) {
    const life = lifeOf(on, context.reading.published)
    if (
      /\b(?:run|last) (?:for )?$/.test(before) &&
      /\b(?:would|was to|could|meant to|designed to|supposed to|due to|initially|originally)\b/.test(before)
    )
      return termOf(treaty)
    if (life !== null && !/\binitial|\boriginal/i.test(before)) return life
  }
  if (
    /^(?:[- ]\w+)? ?(?:-?(?:long )?)?(?:treaty|pact|accord|agreement|deal|term|validity|life|lifespan|duration|period|run|New|INF)\b/i.test(
      after.trim(),
    ) ||
    /\b(?:term|duration|validity|life|lifespan|valid|initial|initially|original|originally|(?:to|would) (?:last|run)(?: for)?)\b[^.;]{0,24}$/i.test(
      before,
    ) ||
    /\ufffc/.test(after.slice(0, 3))
  )
    return termOf(treaty)
  if (/\bwithin $|\bhad $|\bgave (?:them|both sides|the two sides|each side) $/i.test(before)) return deadlineOf(on)
  return limitYears(treaty, phrase) ?? told(phrase, on, context.reading.plain)
}

/** `When it was extended it had been in force for ten years`: the life up to an act that did not end it. */
function isUntilAct({ span }: DurationPhrase, { acts, reading }: Context): boolean {
  if (
    !/\b(?:by the time|when|at the time|by then|at that point|on the day)\b/i.test(reading.plain.slice(0, span.start))
  )
    return false
  return !acts.some(({ act }) => act.kind === 'expired' || act.kind === 'terminated' || act.kind === 'withdrawn')
}

const isExtension = ({ before, after }: DurationPhrase) =>
  /^ ?(?:\w+ ){0,2}extension/i.test(after) ||
  /\b(?:extend\w*|prolong\w*|extension|renew\w*)\b[^.;]{0,34}\b(?:for|by|of)(?: (?:another|a further|up to|an additional|just|only))* $/i.test(
    before,
  )

/** A length told of an extension that the record has without end. */
function withoutEnd(phrase: DurationPhrase, { treaty, facets }: IndexedTreaty, { acts }: Context): Finding | null {
  const [extended] = facets.filter(({ kind }) => kind === 'extended')
  if (!extended || !/\bwithout end\b/.test(extended.event.note) || !isExtension(phrase)) return null
  if (acts.some(({ act }) => act.kind === 'extended' && (act.isModal || act.isNegated))) return null
  const lead = /\b(?:for|by) (?:[a-z]+ ){0,2}$/.exec(phrase.before)?.[0] ?? ''
  return differs({
    span: { start: phrase.span.start - lead.length, end: phrase.span.end },
    covers: [phrase.span],
    factIds: [extended.event.id, treaty.durationClause.id],
    correction: lead === '' ? 'indefinite' : 'indefinitely',
    reason: extended.event.note,
  })
}

function noticeOf({ durationClause, provisions }: Treaty): Recorded | null {
  for (const { id, text } of [durationClause, ...provisions.map(one => ({ id: one.id, text: one.summary }))]) {
    const match =
      /\b(\w+)[ -](day|week|month|year)s?(?:’|')? (?:of )?notice\b|notice of (\w+) (day|week|month|year)s?/i.exec(text)
    const value = match && numberValue(match[1] ?? match[3] ?? '')
    const unit = (match?.[2] ?? match?.[4])?.toLowerCase()
    if (value && (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'))
      return { months: value * months[unit], factIds: [id], reason: text, isWorkedOut: false }
  }
  return null
}

function extensionOf({ treaty, facets }: IndexedTreaty): Recorded | null {
  const { durationClause, events } = treaty
  const extended = facets.filter(({ kind }) => kind === 'extended')
  const ids = [...extended.map(({ event }) => event.id), durationClause.id]
  const note = events.find(({ type }) => type === 'extended')?.note
  if (durationClause.maxExtensionYears !== undefined && note)
    return { months: durationClause.maxExtensionYears * 12, factIds: ids, reason: note, isWorkedOut: false }
  return null
}

function termOf({ durationClause }: Treaty): Recorded | null {
  const { id, text, initialYears } = durationClause
  return initialYears === undefined
    ? null
    : { months: initialYears * 12, factIds: [id], reason: text, isWorkedOut: false }
}

/** From the first day in force to the last. */
function lifeOf({ treaty, facets }: IndexedTreaty, published: string | null): Recorded | null {
  const start = facets.find(({ kind }) => kind === 'in-force')
  const end =
    facets.find(({ kind }) => kind === 'expired' || kind === 'terminated') ??
    (treaty.status.state === 'terminated'
      ? facets.find(({ kind, step }) => kind === 'withdrawn' && step === 'effect')
      : undefined)
  if (start && published !== null && treaty.status.state === 'in-force')
    return between(start.event, { id: treaty.status.id, date: published, precision: 'day' }, treaty.shortName)
  if (!start || !end) return null
  return between(start.event, end.event, treaty.shortName)
}

/** `Within seven years`: from entry into force to the day by which the limits had to be met. */
function deadlineOf({ treaty, facets }: IndexedTreaty): Recorded | null {
  const start = facets.find(({ kind }) => kind === 'in-force')
  const deadlines = new Set(treaty.limits.flatMap(({ deadline }) => deadline ?? []))
  const [deadline] = deadlines
  const limit = treaty.limits.find(one => one.deadline === deadline)
  if (!start || !deadline || deadlines.size !== 1 || !limit) return null
  return between(start.event, { id: limit.id, date: deadline, precision: 'day' }, treaty.shortName)
}

function limitYears({ limits }: Treaty, { before, after }: DurationPhrase): Recorded | null {
  const limit = limits.find(
    ({ years, item }) =>
      years !== undefined && item.split(' ').some(word => word.length > 4 && (before + after).includes(word)),
  )
  return limit?.years === undefined
    ? null
    : {
        months: limit.years * 12,
        factIds: [limit.id],
        reason: `${limit.item}: ${limit.years} years.`,
        isWorkedOut: false,
      }
}
