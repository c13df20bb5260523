import type { Span } from '../../anchor/target'
import { facetInWords } from './act-words'
import { inWords, sameState } from './actors'
import { type Context, eventIds, type TiedAct } from './context'
import type { Facet } from './facets'
import { agrees, cannotTell, differs, type Finding, notInRecord } from './finding'
import { statedAbsence, statedFor } from './negation-rule'
import { statusOf } from './state-words'
import { codesOf } from './tie-acts'

/** Acts that are taken for one another: each has its own word in the record. */
const confused: Readonly<Partial<Record<Facet['kind'], readonly Facet['kind'][]>>> = {
  withdrawn: ['suspended', 'expired', 'terminated', 'unratified'],
  suspended: ['withdrawn', 'expired', 'terminated'],
  expired: ['superseded', 'terminated', 'withdrawn'],
  terminated: ['suspended'],
  unratified: ['suspended', 'withdrawn'],
}
const nouns: Readonly<Partial<Record<Facet['kind'], string>>> = {
  suspended: 'suspension',
  withdrawn: 'withdrawal',
  expired: 'expiry',
  terminated: 'end',
  unratified: 'withdrawal of ratification',
}
const gerunds: Readonly<Partial<Record<Facet['kind'], string>>> = {
  suspended: 'suspending',
  withdrawn: 'withdrawing from',
  unratified: 'taking back its ratification of',
}
const pastWords: Readonly<Partial<Record<Facet['kind'], string>>> = {
  suspended: 'suspended',
  withdrawn: 'withdrew from',
  expired: 'expired',
  terminated: 'ended',
  unratified: 'took back its ratification of',
}

/** The record has no such act by these actors: another act, another actor, or nothing at all. */
export function withoutFacet(tied: TiedAct, { reading }: Context): readonly Finding[] {
  const { act, on, actors, people, dates } = tied
  const { treaty, facets } = on
  const codes = codesOf(actors, people)
  const ended = statusOf(treaty)
  const days = dates.flatMap(one => (one.days && !one.bound ? [one.days] : []))
  const at = (facet: Facet) =>
    days.every(({ from, to }) => facet.event.date.padEnd(10, '-01') <= to && facet.days.to >= from)
  const span = act.span
  if (act.kind === 'in-force' || act.kind === 'ratified' || act.kind === 'expired') {
    const status = statusOf(treaty)
    if (act.isFuture) return []
    if (act.kind !== 'ratified' && status.neverInForce)
      return [
        differs({
          span,
          correction: facets.some(facet => facet.kind === 'signed' && days.length > 0 && at(facet))
            ? 'was signed'
            : status.words,
          factIds: [treaty.status.id],
          reason: `${treaty.shortName}: ${treaty.status.text}`,
          covers: dates.map(one => one.span),
        }),
      ]
  }
  if (act.kind === 'ratified' && /never ratified/i.test(treaty.status.text) && !act.isNoun && !act.isFuture)
    return [
      differs({
        span,
        correction: 'never ratified',
        factIds: [treaty.status.id],
        reason: treaty.status.text,
        covers: dates.map(one => one.span),
      }),
    ]
  const present = act.kind === 'signed' && dates.length === 0 ? statedFor(on, /signed only/, codes) : null
  if (present) return [agrees({ span, factIds: [present.id], reason: present.text })]
  const absent = statedAbsence(on, act.kind, codes)
  if (absent && !act.isFuture && !act.isNoun)
    return [
      differs({
        span,
        correction: `has not ${act.kind}`,
        factIds: [absent.id],
        reason: absent.text,
        covers: dates.map(one => one.span),
      }),
    ]
  const same = facets.filter(facet => facet.kind === act.kind && at(facet))
  const inEffect = same.filter(facet => facet.step !== 'announced')
  const others = inEffect.length > 0 ? inEffect : same
  const [actor] = actors
  const [other] = others
  if (
    other &&
    actor &&
    days.length > 0 &&
    actors.length === 1 &&
    (act.step === null || act.step === other.step) &&
    other.event.by.length > 0
  )
    return [
      differs({
        span: withArticle(actor.span, reading.plain),
        correction: inWords(other.event.by, treaty),
        factIds: eventIds(others),
        reason: `The record names ${inWords(other.event.by, treaty)} for this act: ${other.event.note}`,
        covers: dates.map(one => one.span),
      }),
    ]
  const instead = (confused[act.kind] ?? []).flatMap(kind =>
    facets.filter(
      facet =>
        facet.kind === kind &&
        (at(facet) || (act.kind === 'expired' && ended.endWord !== null)) &&
        (codes.length === 0 ||
          facet.event.by.length === 0 ||
          facet.event.by.some(one => codes.some(code => sameState(one, code)))),
    ),
  )
  const [facet] = instead
  if (facet && (!act.isNoun || dates.length > 0) && (codes.length > 0 || act.isOfTreaty)) {
    if (act.kind === 'expired' && ended.endWord === null)
      return [
        cannotTell({
          span,
          factIds: eventIds(instead),
          reason: `The record has no expiry of ${treaty.shortName}, but this: ${facet.event.note}`,
        }),
      ]
    const isGerund = /ing$/.test(reading.plain.slice(span.start, span.end)) && gerunds[facet.kind] !== undefined
    const words = isGerund ? gerunds : act.isNoun ? nouns : pastWords
    const correction = act.kind === 'expired' ? (ended.endWord ?? 'ended') : (words[facet.kind] ?? facet.kind)
    return [
      differs({
        span: act.kind === 'expired' || (act.isNoun && !isGerund) ? span : withPreposition(span, reading.plain),
        correction,
        factIds: eventIds(instead),
        reason: `The record has another act: ${facetInWords(facet)}, ${facet.event.note}`,
        covers: days.length > 0 ? dates.map(one => one.span) : [],
      }),
    ]
  }
  if ((act.isNoun && dates.length === 0) || act.kind === 'superseded') return []
  if (others.length > 0)
    return [
      cannotTell({
        span,
        factIds: eventIds(others),
        reason: `The record of ${treaty.shortName} has this act of others: ${others.map(facetInWords).join(', ')}.`,
      }),
    ]
  return [notInRecord({ span, factIds: [], reason: `The record of ${treaty.shortName} has no such act.` })]
}

/** `Withdrew from`: a verb and the word that ties its object to it. */
function withPreposition({ start, end }: Span, text: string): Span {
  const match = /^ (?:from|out of|of)\b/.exec(text.slice(end))
  return { start, end: end + (match?.[0].length ?? 0) }
}

/** A name with the article before it. */
export function withArticle({ start, end }: Span, text: string): Span {
  return { start: /\b[Tt]he $/.test(text.slice(0, start)) ? start - 4 : start, end }
}
