import type { Span } from '../../anchor/target'
import { isCheckedLanguage } from '../checked-language'
import type { Mention } from '../mentions'
import type { Check } from './check'
import { checkSentence } from './check-sentence'
import type { RecordIndex } from './index-record'
import { sentenceAround } from './sentence-around'

/** A claim where it stands. */
export interface ClaimInText {
  /** The article's text. */
  readonly text: string
  /** The words of the claim. */
  readonly span: Span
  /** The day of publication in the article's own zone, `2026-02-05`; null where it is not known. */
  readonly publishedOn: string | null
  /** BCP 47. */
  readonly language: string
  /** Where the text names treaties, weak mentions among them, in order. */
  readonly mentions: readonly Mention[]
}

/**
 * Holds a claim against the treaty record, read in the sentence around it. Spans count UTF-16 units of the article's
 * text. Rules read English alone: for another language the one check says so.
 */
export function checkClaim(claim: ClaimInText, index: RecordIndex): readonly Check[] {
  const { text, span, publishedOn, language, mentions } = claim
  if (!isCheckedLanguage(language)) return [notApplicable(span, language)]
  const around = sentenceAround(text, span)
  const inside = mentions
    .filter(one => one.span.start >= around.start && one.span.end <= around.end)
    .map(one => ({ ...one, span: shift(one.span, -around.start) }))
  const treatyBefore = mentions.findLast(one => one.span.end <= around.start)?.treatyId ?? null
  const checks = checkSentence(
    { text: text.slice(around.start, around.end), publishedOn, treatyBefore, mentions: inside },
    index,
  )
  return checks
    .map(check => ({ ...check, span: shift(check.span, around.start) }))
    .filter(check => check.span.start < span.end && span.start < check.span.end)
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

function notApplicable(span: Span, language: string): Check {
  return {
    result: 'cannot-tell',
    span,
    factIds: [],
    correction: null,
    reason: `The checks read English, and this article is marked as ${language}; hold the claim against the record yourself.`,
  }
}
