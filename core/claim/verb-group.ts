import type { ReportingForm } from './language-rules'
import { formAt, isName, isQuoted, type Reading } from './reading'

/** A reporting verb with the auxiliaries, adverbs and catenatives before it: `has also said`, `went on to say`. */
export interface VerbGroup {
  readonly from: number
  readonly at: number
  readonly form: ReportingForm
  readonly isPassive: boolean
  readonly isProgressive: boolean
  /** An infinitive that still says it was said: `went on to say`. */
  readonly isCatenative: boolean
  readonly isInfinitive: boolean
  readonly isNegated: boolean
}

const catenatives: ReadonlySet<string> = new Set(
  'went goes go continued refused refuses seemed began wanted took tried declined used liked likes on back out'.split(
    ' ',
  ),
)

/** The verb group that ends in the form at a word. */
export function verbGroupAt(reading: Reading, at: number, form: ReportingForm, from: number): VerbGroup {
  const { adverbs, auxiliaries, beForms } = reading.rules.words
  let first = at
  let isPassive = false
  let isInfinitive = false
  let isCatenative = false
  let isNegated = false
  let hasBe = false
  let hasAux = false
  while (first > from && !isQuoted(reading, first - 1)) {
    const before = formAt(reading, first - 1)
    if (beForms.has(before)) hasBe = true
    if (auxiliaries.has(before)) hasAux = true
    if (before === 'not' || /n't$/.test(before)) isNegated = true
    if (before === 'to' && !hasAux) {
      isInfinitive = true
      first -= 1
      continue
    }
    if (isInfinitive && catenatives.has(before)) {
      isCatenative = true
      first -= 1
      continue
    }
    if (
      !auxiliaries.has(before) &&
      !(before === 'since' && auxiliaries.has(formAt(reading, first - 2))) &&
      !adverbs.has(before) &&
      !(/..ly$/.test(before) && !isName(reading, first - 1))
    )
      break
    first -= 1
  }
  if (hasBe && (form.tense === 'past' || form.tense === 'participle')) isPassive = true
  return {
    from: first,
    at,
    form,
    isProgressive: hasBe && form.tense === 'ing',
    isPassive,
    isInfinitive,
    isCatenative,
    isNegated,
  }
}
