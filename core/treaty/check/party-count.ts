import { numberInWords } from '../../wording'
import type { Context } from './context'
import { type Feature, thingOf } from './features'
import { findNumbers, type NumberPhrase } from './find-numbers'
import { agrees, cannotTell, differs, type Finding } from './finding'
import type { IndexedTreaty } from './index-record'
import { likeWritten } from './number-words'

/** A count holds for its day: beside another date it is left open. */
export function asOf(found: Finding, { treaty }: IndexedTreaty, dates: Context['reading']['dates']): Finding {
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
export function partyCount(
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
    /\b(?:must|needed|needs?|required?|requires?|necessary|before it|Annex|could|entered into force|took effect|missing|remaining|hold-?outs?|original|nuclear)\b/i.test(
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
