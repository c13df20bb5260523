import type { Span } from '../../anchor/target'
import { literally } from '../../literally'
import type { Mention } from '../mentions'
import type { ActorPhrase } from './actors'
import { type ActPhrase, findActs } from './acts'
import { blankOut } from './blank-out'
import { type DatePhrase, findDates } from './find-dates'
import { type DurationPhrase, findDurations, findNumbers, type NumberPhrase } from './find-numbers'
import type { RecordIndex } from './index-record'
import { findPeople, type PersonPhrase } from './people'

export interface PlacePhrase {
  readonly span: Span
  readonly name: string
}

/** A sentence taken apart: everything in it that a check can hold against the record. */
export interface Reading {
  readonly text: string
  /** The text with the names of treaties blanked out, so that no rule reads `1987 INF Treaty` as a date. */
  readonly plain: string
  /** The day of publication; null where it is not known. */
  readonly published: string | null
  readonly mentions: readonly Mention[]
  readonly acts: readonly ActPhrase[]
  readonly dates: readonly DatePhrase[]
  readonly durations: readonly DurationPhrase[]
  readonly numbers: readonly NumberPhrase[]
  readonly actors: readonly ActorPhrase[]
  readonly people: readonly PersonPhrase[]
  readonly places: readonly PlacePhrase[]
}

export function readSentence(
  text: string,
  context: { readonly published: string | null; readonly mentions: readonly Mention[]; readonly index: RecordIndex },
): Reading {
  const { published, mentions, index } = context
  const named = mentions.filter(({ isWeak }) => !isWeak)
  const plain = blankOut(
    text,
    named.map(({ span }) => span),
  ).replace(/[\u00a0\u202f]/g, ' ')
  const dates = findDates(plain, published)
  const people = findPeople(plain)
  const places = findPlaces(plain, index.places)
  const withoutDates = blankOut(
    plain,
    dates.map(({ span }) => span),
  )
  const durations = findDurations(withoutDates)
  const numbers = findNumbers(
    blankOut(
      withoutDates,
      durations.map(({ span }) => span),
    ),
  )
  const actors = index.findActors(plain).filter(({ span }) => !places.some(place => touches(place.span, span)))
  return { text, plain, published, mentions, acts: findActs(plain), dates, durations, numbers, actors, people, places }
}

export const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function findPlaces(text: string, places: readonly string[]): readonly PlacePhrase[] {
  const names = [...places]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|')
  const pattern = new RegExp(
    `\\b(?:in|at) ((?:${names})(?:(?:, and |, | and )(?:${names}))*)(?![\\p{L}]|[’'](?:s|\\b))`,
    'gu',
  )
  return Array.from(text.matchAll(pattern)).flatMap(match => {
    const start = match.index + match[0].length - (match[1] ?? '').length
    return Array.from((match[1] ?? '').matchAll(new RegExp(names, 'gu')), ({ 0: name, index }) => ({
      name,
      span: { start: start + index, end: start + index + name.length },
    }))
  })
}
