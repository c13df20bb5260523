import { numberInWords } from '../../wording'
import type { Context } from './context'
import { type Feature, thingOf } from './features'
import { findNumbers, type NumberPhrase } from './find-numbers'
import { agrees, cannotTell, differs, type Finding } from './finding'
import type { IndexedTreaty } from './index-record'
import { likeWritten } from './number-words'
import { sharesWord } from './shared-words'

/** Holds counts against the record: parties, signatories, ratifications, votes, and what its sentences count. */
export function countChecks(context: Context): readonly Finding[] {
  const { numbers, text } = context.reading
  return numbers.flatMap((number, at): readonly Finding[] => {
    const on = context.treatyAt(number.span)
    if (on === null) return []
    const votes = voteCheck(number, numbers[at + 1], on, text)
    if (votes.length > 0) return votes
    const thing = thingOf(number.features)
    if (thing === null) return number.value < 100 ? [] : storyCount(number, '', on, text)
    const counted = partyCount(number, thing, on, text)
    if (counted.length > 0) return counted.map(one => asOf(one, on, context.reading.dates))
    return storyCount(number, thing, on, text)
  })
}

/** A count holds for its day: beside another date it is left open. */
function asOf(found: Finding, { treaty }: IndexedTreaty, dates: Context['reading']['dates']): Finding {
  const day = treaty.parties.asOf.padEnd(10, '-01')
  const inside = dates.filter(({ days, bound }) => days && day <= days.to && (bound === 'by' || day >= days.from))
  if (inside.length > 0) return { ...found, covers: [...found.covers, ...inside.map(({ span }) => span)] }
  return found
}

interface Count {
  readonly value: number
  readonly what: string
}

/** What a record counts of its members, by what the words count. */
function partyCount(
  { value, isOrdinal, span, after, before, modifier }: NumberPhrase,
  thing: Feature,
  { treaty }: IndexedTreaty,
  text: string,
): readonly Finding[] {
  const { count, signatories, signedNotRatified, asOf, note } = treaty.parties
  if (isOrdinal || count === null) return []
  const around = `${before} ${after}`
  const behind = text.slice(span.end, span.end + 70)
  const needed =
    /\b(?:must|needed|need|required?|requires?|necessary|before it|Annex|could|entered into force|took effect|missing|remaining|hold-?outs?|original|nuclear)\b/i.test(
      around,
    )
  if (needed || /\b(?:until|cannot|before it)\b/i.test(text)) return []
  const isRatified = /\bratif\w+/i.test(around) && !/\bnot (?:yet )?ratified\b|\bwithout ratif/i.test(around)
  const isSigned = /\b(?:signed|signator\w+|signatures?)\b/i.test(around)
  const isMember =
    thing === 'states' &&
    /\b(?:part(?:y|ies)|members?|joined|belong|have ratified|states parties)\b/i.test(isSigned ? '' : around)
  const signers = treaty.events.find(({ type, by }) => type === 'signed' && by.length > 2)?.by.length
  const known: Count | null =
    isSigned &&
    thing === 'states' &&
    !isRatified &&
    signatories === undefined &&
    signedNotRatified === undefined &&
    signers !== undefined
      ? { value: signers, what: 'states that signed' }
      : isSigned &&
          !isRatified &&
          /\bnot (?:yet )?ratified\b|\bwithout ratif|\bsigned only\b|\bonly signed\b/i.test(behind) &&
          signedNotRatified !== undefined
        ? { value: signedNotRatified, what: 'states that have only signed' }
        : isSigned && !isRatified && signatories !== undefined
          ? { value: signatories, what: 'signatories' }
          : (isMember || isRatified) && (!isRatified || treaty.kind === 'multilateral')
            ? { value: count, what: isRatified ? 'ratifications' : 'parties' }
            : null
  if (known === null) return []
  const reason = `The record counts ${numberInWords(known.value)} ${known.what} as of ${asOf}.${note ? ` ${note}` : ''}`
  const parts = { span, factIds: [treaty.status.id], reason }
  if (value === known.value && modifier === null) return [agrees(parts)]
  if (modifier === 'over' || modifier === 'under' || modifier === 'about') {
    const near = Math.abs(value - known.value) <= known.value * 0.1
    const side = modifier === 'about' || (modifier === 'over' ? known.value > value : known.value < value)
    return [near && side ? agrees(parts) : cannotTell(parts)]
  }
  const disputed = treaty.disputes.find(({ values }) =>
    values.some(one =>
      findNumbers(one.value).some(given => given.value === value && (thingOf(given.features) ?? 'states') === thing),
    ),
  )
  const older = treaty.disputes.find(dispute => new RegExp(`\\b${value}\\b`).test(dispute.note ?? ''))
  if (disputed || older)
    return [
      cannotTell({
        ...parts,
        reason: `${reason} Sources differ: ${(disputed ?? older)?.values.map(one => one.value).join('; or: ')}. ${older?.note ?? ''}`,
      }),
    ]
  return [differs({ ...parts, correction: likeWritten(known.value, text.slice(span.start, span.end)) })]
}

/** `By 93 votes to 5`, `93-5`: the two numbers of a vote in the notes of the record. */
function voteCheck(
  number: NumberPhrase,
  next: NumberPhrase | undefined,
  { numbers, treaty }: IndexedTreaty,
  text: string,
): readonly Finding[] {
  const { span, value, upper, after, before } = number
  const isPair =
    upper !== null &&
    /\b(?:by|vote(?:d)?|in favour|approv\w+|ratif\w+|consent)\b/i.test(before) &&
    thingOf(number.features) !== 'distance'
  const isVotes =
    /^ votes?\b/.test(after) || (next !== undefined && /^ votes? to $/.test(text.slice(span.end, next.span.start)))
  if (!isPair && !isVotes) return []
  const recorded = numbers.filter(one => /\b\d+ (?:votes )?to (?:\d+|one)\b/.test(one.words))
  const tallies = new Map(
    recorded.map(one => [one.factId, /\b(\d+) (?:votes )?to (\d+|one)\b/.exec(one.words)?.slice(1) ?? []]),
  )
  if (tallies.size === 0) return []
  const given = [value, upper ?? next?.value ?? null]
  const asNumbers = Array.from(tallies, ([id, pair]) => ({
    id,
    pair: pair.map(one => (one === 'one' ? 1 : Number(one))),
  }))
  const match = asNumbers.find(({ pair }) => given.every((one, at) => one === null || pair[at] === one))
  const covers = next && upper === null ? [next.span] : []
  const ids = asNumbers.map(({ id }) => id)
  const words = asNumbers.map(({ pair }) => pair.join(' to ')).join('; ')
  const parts = {
    span,
    covers,
    factIds: match ? [match.id] : ids,
    reason: `${treaty.shortName}: the record has the vote ${words}.`,
  }
  if (match) return [agrees(parts)]
  const [single] = asNumbers
  if (!single || asNumbers.length > 1) return [cannotTell(parts)]
  const whole = /^\d+ ?[-–] ?\d+$/.exec(text.slice(span.start, span.end))
  const wrong = given.findIndex((one, at) => one !== null && one !== single.pair[at])
  const where = wrong === 1 && next && upper === null ? next.span : span
  return [
    differs({
      ...parts,
      span: where,
      covers: [span, ...covers],
      correction: whole || upper !== null ? single.pair.join(whole ? '-' : ' to ') : String(single.pair[wrong] ?? ''),
    }),
  ]
}

/** Numbers that the sentences of a record give: needed ratifications, inspections done, missiles destroyed. */
function storyCount(
  { value, span, isOrdinal, after, before, modifier }: NumberPhrase,
  thing: Feature,
  { numbers, treaty }: IndexedTreaty,
  text: string,
): readonly Finding[] {
  const limit = treaty.limits.find(one => one.limit === value && sharesWord(`${one.item} ${one.unit}`, after, 2))
  if (limit && (thing === 'states' || thing === 'ratifications' || thing === 'inspections'))
    return [
      agrees({ span, factIds: [limit.id], reason: `${treaty.shortName}: ${limit.item}, ${numberInWords(value)}.` }),
    ]
  const counted = treaty.limits.find(
    one =>
      typeof one.limit === 'number' &&
      one.limit > 0 &&
      ['states', 'ratifications'].includes(one.unit) &&
      (thing === one.unit || (/\bratif/i.test(text) && thing === 'states')),
  )
  const near = numbers.filter(one => one.thing === thing || sharesWord(one.after.slice(0, 50), after.slice(0, 50), 1))
  const match = near.find(one => one.value === value)
  if (match && isOfOtherState(match.after, text.slice(0, span.start), after))
    return [
      cannotTell({
        span,
        factIds: [match.factId],
        reason: `The record gives this number for the other state: ${match.words}`,
      }),
    ]
  if (match && (modifier === null || modifier === 'at-most' || /more than|over/i.test(match.before)))
    return [agrees({ span, factIds: [match.factId], reason: match.words })]
  if (
    counted &&
    typeof counted.limit === 'number' &&
    (isOrdinal ||
      /\b(?:must|needed|need|required?|requires?|necessary|before|Annex|until|once|after|threshold)\b/i.test(text)) &&
    !match
  ) {
    const ordinal = isOrdinal
      ? ordinalLike(counted.limit, text.slice(span.start, span.end))
      : likeWritten(counted.limit, text.slice(span.start, span.end))
    return [
      differs({
        span,
        factIds: [counted.id],
        correction: ordinal,
        reason: `${treaty.shortName}: ${counted.item}, ${counted.limit}.`,
      }),
    ]
  }
  const alike = numbers.find(one => one.thing === thing && /signed by $/i.test(one.before) && /\bby $/.test(before))
  if (alike && /\bsigned\b/.test(text) && alike.value !== value)
    return [
      differs({
        span,
        factIds: [alike.factId],
        correction: likeWritten(alike.value, text.slice(span.start, span.end)),
        reason: alike.words,
      }),
    ]
  const closest = numbers.filter(
    one => one.thing === thing && one.isOrdinal === isOrdinal && sharesWord(one.words, text, isOrdinal ? 1 : 2),
  )
  const values = new Set(closest.map(one => one.value))
  const [only] = closest
  const isToldToo = only && numbers.some(one => one.factId === only.factId && one.value === value)
  if (only && !isToldToo && values.size === 1 && modifier === null) {
    const written = text.slice(span.start, span.end)
    return [
      differs({
        span,
        factIds: [only.factId],
        correction: isOrdinal ? ordinalLike(only.value, written) : likeWritten(only.value, written),
        reason: only.words,
      }),
    ]
  }
  return []
}

const american = /\b(?:US|United States|Americans?|Washington)\b/g
const russian = /\b(?:Soviets?|Soviet Union|Russians?|Russia|Moscow)\b/g

/** `846 US and 1,846 Soviet`: a number that the record gives for one state, told of the other. */
function isOfOtherState(recorded: string, before: string, after: string): boolean {
  const owner = /^ (?:(US|American)|(Soviet|Russian))\b/.exec(recorded)
  if (!owner) return false
  const behind = /^ (?:\w+ )?(?:\w+ )?(?:(US|American)|(Soviet|Russian))\b/.exec(after)
  const last = (pattern: RegExp) => Array.from(before.matchAll(pattern)).at(-1)?.index ?? -1
  const isAmerican = behind ? behind[1] !== undefined : last(american) > last(russian)
  const isSaid = behind !== null || last(american) !== last(russian)
  return isSaid && isAmerican !== (owner[1] !== undefined)
}

const ordinalNames: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  5: 'fifth',
  7: 'seventh',
  8: 'eighth',
  11: 'eleventh',
  50: 'fiftieth',
}

function ordinalLike(value: number, written: string): string {
  const name = /\d/.test(written) ? undefined : ordinalNames[value]
  return (
    name ??
    `${value}${value % 10 === 1 && value !== 11 ? 'st' : value % 10 === 2 && value !== 12 ? 'nd' : value % 10 === 3 && value !== 13 ? 'rd' : 'th'}`
  )
}
