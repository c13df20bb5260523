import type { Alignment } from './align'
import type { Pattern } from './pattern'
import type { Span } from './target'

/** What is known of where a quote begins and ends. */
interface Known {
  /** The first and the last unit of the quote, as indices into the pattern, that are kept beyond doubt, or -1. */
  readonly first: number
  readonly last: number
  /** Whether the words beside the quote still stand there, so that it begins where they end, and the other way round. */
  readonly isBeforeSure: boolean
  readonly isAfterSure: boolean
}

/** A word that is cut by an uncertain end is taken whole, up to this many units. */
const longestWord = 24

/**
 * Where an aligned quote begins and ends in the text, in whole graphemes, or null when none of it is kept. Where the
 * words beside it still stand it reaches up to them, so that a first or last word that was replaced stays in. Where they
 * are gone too it ends with its last words that are kept.
 */
export function endsOf(text: string, pattern: Pattern, alignment: Alignment, known: Known): Span | null {
  if (known.first === -1) return null
  const start = startOf(text, pattern, alignment, known)
  const end = endOf(text, pattern, alignment, known)
  return end <= start ? null : wholeGraphemes(text, { start, end })
}

function startOf(
  text: string,
  { units, quoteFrom, quoteTo }: Pattern,
  { places, same }: Alignment,
  { first, isBeforeSure }: Known,
): number {
  if (!isBeforeSure) return wordStart(text, places[first] as number, units, first, quoteFrom)
  let opposite = quoteFrom
  while (opposite < quoteTo && places[opposite] === -1) opposite++
  const aligned = places[opposite] as number
  if (opposite === quoteFrom && same[quoteFrom] === 1) return aligned
  let beside = quoteFrom - 1
  while (beside >= 0 && same[beside] === 0) beside--
  const border = beside === quoteFrom - 1 && beside >= 0 ? (places[beside] as number) + 1 : aligned
  let start = Math.min(border, aligned)
  while (start < aligned && isSpace(text, start)) start++
  return start
}

function endOf(
  text: string,
  { units, quoteFrom, quoteTo }: Pattern,
  { places, same }: Alignment,
  { last, isAfterSure }: Known,
): number {
  if (!isAfterSure) return wordEnd(text, (places[last] as number) + 1, units, last, quoteTo)
  let opposite = quoteTo - 1
  while (opposite >= quoteFrom && places[opposite] === -1) opposite--
  const aligned = (places[opposite] as number) + 1
  if (opposite === quoteTo - 1 && same[opposite] === 1) return aligned
  let beside = quoteTo
  while (beside < units.length && same[beside] === 0) beside++
  const border = beside === quoteTo && beside < units.length ? (places[beside] as number) : aligned
  let end = Math.max(border, aligned)
  while (end > aligned && isSpace(text, end - 1)) end--
  return end
}

/** Where a quote begins whose first units are missing: with a word, whole if only its beginning is missing. */
function wordStart(text: string, at: number, units: Uint16Array, first: number, quoteFrom: number): number {
  if (first === quoteFrom) return at
  let start = at
  while (isSpace(text, start)) start++
  if (!isLetter(units[first]) || !isLetter(units[first - 1])) return start
  while (start > 0 && at - start < longestWord && isWord(text, start - 1)) start--
  return at - start < longestWord ? start : at
}

function wordEnd(text: string, at: number, units: Uint16Array, last: number, quoteTo: number): number {
  if (last === quoteTo - 1) return at
  let end = at
  while (isSpace(text, end - 1)) end--
  if (!isLetter(units[last]) || !isLetter(units[last + 1])) return end
  while (end < text.length && end - at < longestWord && isWord(text, end)) end++
  return end - at < longestWord ? end : at
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at))
const isWord = (text: string, at: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at))
const isLetter = (unit: number | undefined) => unit !== undefined && isWord(String.fromCharCode(unit), 0)

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** Text read on either side of an offset to see the grapheme that it stands in. */
const reach = 32

/** The span, widened so that it parts no grapheme. */
function wholeGraphemes(text: string, { start, end }: Span): Span {
  return { start: graphemeAround(text, start).start, end: graphemeAround(text, end).end }
}

function graphemeAround(text: string, offset: number): Span {
  const plain = { start: offset, end: offset }
  const [left, right] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  if (!(left > 0x7f || right > 0x7f || left === 0x0d)) return plain
  const from = Math.max(0, offset - reach)
  const slice = text.slice(from, offset + reach)
  const around = graphemes.segment(slice).containing(offset - from)
  if (around === undefined || from + around.index === offset) return plain
  return { start: from + around.index, end: from + around.index + around.segment.length }
}
