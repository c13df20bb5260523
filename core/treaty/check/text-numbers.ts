import { factsOf } from '../facts'
import type { Treaty } from '../schema'
import { blankOut } from './blank-out'
import { thingOf } from './features'
import { findDates } from './find-dates'
import { type DurationPhrase, findDurations, findNumbers, type NumberPhrase } from './find-numbers'

/** A number that the words of a fact give. */
export interface TextNumber extends Pick<NumberPhrase, 'value' | 'after' | 'before' | 'isOrdinal'> {
  readonly factId: string
  readonly thing: string | null
  readonly words: string
}

/** A length of time that the words of a fact give. */
export interface TextDuration extends Pick<DurationPhrase, 'value' | 'unit' | 'after'> {
  readonly factId: string
  readonly words: string
}

/** The numbers in the sentences of a record: notes of events, provisions, verification, status. */
export function textNumbersOf(treaty: Treaty): readonly TextNumber[] {
  return textsOf(treaty).flatMap(({ id, text }) => {
    const blank = blankOut(
      text,
      [...findDates(text, null), ...findDurations(text)].map(({ span }) => span),
    )
    return findNumbers(blank).map(({ value, after, before, isOrdinal, features }) => ({
      factId: id,
      value,
      after,
      before,
      isOrdinal,
      thing: thingOf(features),
      words: text,
    }))
  })
}

/** The lengths of time in the same sentences. */
export function textDurationsOf(treaty: Treaty): readonly TextDuration[] {
  return textsOf(treaty).flatMap(({ id, text }) =>
    findDurations(text).map(({ value, unit, after }) => ({ factId: id, value, unit, after, words: text })),
  )
}

/** Capitalised words that the record's sentences use: names that a rule can meet again. */
export function namesOf(treaty: Treaty): readonly string[] {
  const all = [...textsOf(treaty).map(({ text }) => text), treaty.name, treaty.shortName, ...treaty.aliases]
  return all.flatMap(text => text.match(/\p{Lu}[\p{L}’-]*/gu) ?? [])
}

function textsOf(treaty: Treaty): readonly { readonly id: string; readonly text: string }[] {
  return [
    ...factsOf(treaty)
      .filter(({ kind }) => kind === 'verification' || kind === 'provision' || kind === 'status' || kind === 'duration')
      .map(({ id, label }) => ({ id, text: label })),
    ...treaty.events.map(({ id, note }) => ({ id, text: note })),
    { id: treaty.status.id, text: treaty.parties.note ?? '' },
  ]
}
