import { dateInWords } from '../../wording'
import { done } from './act-words'
import { type Context, eventIds, type TiedAct } from './context'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { statusOf } from './state-words'
import { codesOf } from './tie-acts'

const negation =
  /\b(never|not(?! (?:quite|only|just|least|long|more|fewer|less)\b)|no longer|yet to|failed to|fails to|refused to|declined to|didn[’']t|hasn[’']t|wasn[’']t|without)\b[^,;]{0,32}$/i

/** Holds `was never ratified` and the like against the record. */
export function negatedAct(
  { act, on, pool, actors, people, dates }: TiedAct,
  { reading }: Context,
): readonly Finding[] {
  const { treaty } = on
  const codes = codesOf(actors, people)
  const match = negation.exec(reading.plain.slice(0, act.span.start))
  const span = { start: match?.index ?? act.span.start, end: act.span.end }
  const covers = [act.span, ...actors, ...people].map(one => ('span' in one ? one.span : one))
  // 25 states that have signed but not ratified: the count is what is said.
  if (
    codes.length === 0 &&
    act.kind === 'ratified' &&
    reading.numbers.some(one => one.span.end <= span.start && span.start - one.span.end < 60)
  )
    return []
  const until = reading.published
  const happened = pool.filter(
    ({ step, days }) => step !== 'announced' && step !== 'notified' && (until === null || days.from <= until),
  )
  if (dates.length > 0)
    return [
      cannotTell({
        span,
        covers: [...covers, ...dates.map(one => one.span)],
        factIds: eventIds(pool),
        reason: 'That something was not done by some time is left to the reader.',
      }),
    ]
  const [first] = happened
  if (first && (codes.length > 0 || act.kind !== 'ratified')) {
    const wasUndone = act.kind === 'ratified' && on.facets.some(facet => facet.kind === 'unratified')
    if (wasUndone) return []
    return [
      differs({
        span,
        covers,
        correction:
          done[act.kind].replace(/^was (?=ratified|signed)/, codes.length > 0 ? '' : 'was ') +
          ` ${first.event.precision === 'day' ? 'on' : 'in'} ${dateInWords(first.event.date)}`,
        factIds: eventIds(happened),
        reason: `The record has it: ${first.event.note}`,
      }),
    ]
  }
  const status = statusOf(treaty)
  const saysSo =
    (act.kind === 'in-force' && status.neverInForce) ||
    (act.kind === 'ratified' &&
      codes.length === 0 &&
      (/never ratified/i.test(treaty.status.text) || status.neverInForce)) ||
    (act.kind === 'ratified' && /never ratified/i.test(treaty.status.text))
  if (act.kind === 'ratified' && status.neverInForce && codes.length === 0 && happened.length > 0)
    return [
      cannotTell({
        span,
        covers,
        factIds: [treaty.status.id, ...eventIds(happened)],
        reason: `Some approved it and it never came into force: ${treaty.status.text}`,
      }),
    ]
  if (saysSo)
    return [agrees({ span, covers, factIds: [treaty.status.id], reason: `${treaty.shortName}: ${treaty.status.text}` })]
  const stated = statedAbsence(on, act.kind, codes)
  if (stated) return [agrees({ span, covers, factIds: [stated.id], reason: stated.text })]
  return [
    cannotTell({
      span,
      covers,
      factIds: [treaty.status.id],
      reason: `The record of ${treaty.shortName} has no such act, which does not prove that there was none.`,
    }),
  ]
}

/** A sentence of the record that says of these states that they did not do it. */
export function statedAbsence(
  on: TiedAct['on'],
  kind: string,
  codes: readonly string[],
): { readonly id: string; readonly text: string } | null {
  const verb =
    kind === 'signed'
      ? /(?:have not|did not|never) sign(?:ed)?|never joined/
      : kind === 'joined'
        ? /never joined|did not sign|have not signed/
        : kind === 'ratified'
          ? /have signed only|have not signed|never joined|did not sign/
          : null
  return verb === null ? null : statedFor(on, verb, codes)
}

/** A sentence of the record that puts these words beside all these states. */
export function statedFor(
  { treaty }: TiedAct['on'],
  words: RegExp,
  codes: readonly string[],
): { readonly id: string; readonly text: string } | null {
  if (codes.length === 0) return null
  const texts = [
    { id: treaty.status.id, text: treaty.parties.note ?? '' },
    ...treaty.provisions.map(({ id, summary }) => ({ id, text: summary })),
  ]
  const names = codes.map(
    code =>
      treaty.parties.list.find(({ iso2 }) => iso2 === code)?.name ??
      ({ US: 'US', IN: 'India', IL: 'Israel', PK: 'Pakistan', FR: 'France', CN: 'China' } as Record<string, string>)[
        code
      ] ??
      code,
  )
  for (const { id, text } of texts)
    for (const part of text.split(/[;.:]/))
      if (
        words.test(part) &&
        names.every((name, at) => part.includes(name) || (codes[at] === 'US' && /\bUS\b/.test(part)))
      )
        return { id, text }
  return null
}
