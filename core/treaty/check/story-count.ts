import { numberInWords } from '../../wording'
import type { Feature } from './features'
import type { NumberPhrase } from './find-numbers'
import { agrees, cannotTell, differs, type Finding } from './finding'
import type { IndexedTreaty } from './index-record'
import { isOfOtherState, isOfState } from './number-share'
import { likeWritten } from './number-words'
import { ordinalLike } from './ordinal-words'
import { sharesWord } from './shared-words'

/** `The third in a row`: an ordinal that a sentence of the record gives with the same words behind it. */
export function ordinalCount(
  { value, span, after }: NumberPhrase,
  { numbers }: IndexedTreaty,
  text: string,
): readonly Finding[] {
  const same = numbers.filter(one => one.isOrdinal && startsAlike(one.after, after))
  const match = same.find(one => one.value === value)
  if (match) return [agrees({ span, factIds: [match.factId], reason: match.words })]
  const [only] = same
  if (!only || new Set(same.map(one => one.value)).size > 1) return []
  const correction = ordinalLike(only.value, text.slice(span.start, span.end))
  return [differs({ span, factIds: [only.factId], correction, reason: only.words })]
}

/** The same words behind two numbers, one of them longer than a preposition. */
function startsAlike(a: string, b: string): boolean {
  const ours = wordsOf(a)
  const theirs = wordsOf(b)
  const differing = ours.findIndex((word, at) => word !== theirs[at])
  const shared = differing === -1 ? ours : ours.slice(0, differing)
  return shared.length > 1 && shared.some(word => word.length > 2)
}

const wordsOf = (words: string): readonly string[] => words.replace(/\ufffc+ ?/g, '').match(/\p{L}+/gu) ?? []

/** Numbers that the sentences of a record give: needed ratifications, inspections done, missiles destroyed. */
export function storyCount(
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
  const near = numbers.filter(
    one =>
      one.thing === thing ||
      ((/^ of (?:them|these|those)\b/.test(after) || (value >= 100 && one.thing === null)) && one.value === value) ||
      sharesWord(one.after.slice(0, 50), after.slice(0, 50), 1),
  )
  const match = near.find(one => one.value === value)
  if (match && isOfOtherState(match.after, text.slice(0, span.start), after)) {
    const before = text.slice(0, span.start)
    const own = numbers.filter(
      one =>
        one.factId === match.factId &&
        one !== match &&
        isOfState(one.after) &&
        !isOfOtherState(one.after, before, after),
    )
    const [right] = own
    if (right && own.length === 1)
      return [
        differs({
          span,
          factIds: [right.factId],
          correction: likeWritten(right.value, text.slice(span.start, span.end)),
          reason: right.words,
        }),
      ]
    return [
      cannotTell({
        span,
        factIds: [match.factId],
        reason: `The record gives this number for the other state: ${match.words}`,
      }),
    ]
  }
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
    one =>
      one.thing === thing &&
      one.isOrdinal === isOrdinal &&
      sharesWord(one.words, text, isOrdinal ? 1 : 2) &&
      // States are counted for many reasons: the words behind the number must be alike too.
      (thing !== 'states' || sharesWord(one.after, after, 1)),
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
