import { agreement, mostAlike, runs } from './agreement'
import { type Alignment, align } from './align'
import { endsOf } from './ends'
import { sharedAfter, sharedBefore } from './neighbours'
import type { Pattern } from './pattern'
import type { Peak } from './peaks'
import type { Span, Target } from './target'
import type { TextIndex } from './text-index'

/** How a pattern lies in one place of a text. The counts are UTF-16 units. */
export interface Fit {
  /** Where the quote stands; null when none of its words are there. */
  readonly span: Span | null
  /** Whether the words there are the quote's, to the letter. */
  readonly isSame: boolean
  /** Units of the quote that stand there, in runs too long for chance. */
  readonly kept: number
  /** How far the quote agrees with the words there: units that agree less units that do not. */
  readonly within: number
  /** How far the context agrees on either side, counted from the quote outwards for as long as it pays. */
  readonly before: number
  readonly after: number
  /** Whether a side of the context stands beside the quote to the last unit; the edge of the text is a side. */
  readonly isBesideWhole: boolean
}

/** A pattern is aligned in pieces of this many units, each around the diagonals of the whole. */
const piece = 512

/** Lays a pattern against the text around the diagonals of a peak. */
export function fitAt({ text, read }: TextIndex, pattern: Pattern, exact: string, { low, high }: Peak): Fit {
  const { quoteFrom, quoteTo, units } = pattern
  const { units: textUnits, nats } = read()
  const alignment = alignmentFor(units.length)
  for (let from = 0; from < units.length; from += piece) {
    const to = Math.min(units.length, from + piece)
    const slack = 16 + ((to - from) >>> 4)
    const begin = Math.max(0, Math.min(textUnits.length, low + from - slack))
    const end = Math.max(begin, Math.min(textUnits.length, high + to + slack))
    align(units, { from, to }, textUnits, { begin, end }, alignment)
  }
  const before = agreement(alignment, quoteFrom - 1, -1, -1)
  const after = agreement(alignment, quoteTo, units.length, -1)
  const alike = mostAlike(alignment, quoteFrom, quoteTo)
  const kept = runs(alignment, textUnits, { from: quoteFrom, to: quoteTo, least: leastRun(nats) }, alike)
  const span = endsOf(text, pattern, alignment, {
    first: kept.first,
    last: kept.last,
    isBeforeSure: before > 0 && before >= Math.min(sure, quoteFrom),
    isAfterSure: after > 0 && after >= Math.min(sure, units.length - quoteTo),
  })
  const isSame = span !== null && text.slice(span.start, span.end) === exact
  const isBesideWhole = span !== null && isWholeBeside(text.length, pattern, span, before, after)
  return { span, isSame, kept: kept.count, within: alike.sum, before, after, isBesideWhole }
}

/** Units of context that agree when an end of a quote is where its context begins. */
const sure = 8

/** Runs of this many units are counted as kept: enough to weigh 5 nats, four letters or two Chinese signs. */
const leastRun = (nats: number) => Math.max(2, Math.round(5 / nats))

/** The fit of a place where the words of the quote stand to the letter, beginning at `start`. */
export function fitWords(index: TextIndex, pattern: Pattern, { quote }: Target, start: number): Fit {
  const { exact, prefix, suffix } = quote
  const span = { start, end: start + exact.length }
  const same = { span, isSame: true, kept: exact.length, within: exact.length }
  if (
    sharedBefore(index.text, start, prefix) === prefix.length &&
    sharedAfter(index.text, span.end, suffix) === suffix.length
  )
    return { ...same, before: prefix.length, after: suffix.length, isBesideWhole: true }
  const { quoteFrom, quoteTo, units } = pattern
  const alignment = alignmentFor(units.length)
  const { units: textUnits } = index.read()
  const [begin, end] = [Math.max(0, start - quoteFrom - contextSlack), span.end + units.length - quoteTo + contextSlack]
  align(units, { from: 0, to: quoteFrom }, textUnits, { begin, end: start }, alignment)
  align(
    units,
    { from: quoteTo, to: units.length },
    textUnits,
    { begin: span.end, end: Math.min(index.text.length, end) },
    alignment,
  )
  const before = agreement(alignment, quoteFrom - 1, -1, start)
  const after = agreement(alignment, quoteTo, units.length, span.end - 1)
  return { ...same, before, after, isBesideWhole: isWholeBeside(index.text.length, pattern, span, before, after) }
}

/** Context is looked for this far beyond its own length. */
const contextSlack = 16

/** An alignment to write into, the same for all: a fit keeps nothing of it. */
function alignmentFor(length: number): Alignment {
  if (shared.places.length < length) shared = { places: new Int32Array(2 * length), same: new Uint8Array(2 * length) }
  return shared
}

let shared: Alignment = { places: new Int32Array(1024), same: new Uint8Array(1024) }

function isWholeBeside(
  textLength: number,
  { units, quoteFrom, quoteTo }: Pattern,
  span: Span,
  before: number,
  after: number,
): boolean {
  const suffix = units.length - quoteTo
  if (quoteFrom === 0 && suffix === 0) return false
  const isBefore = quoteFrom === 0 ? span.start === 0 : before === quoteFrom
  const isAfter = suffix === 0 ? span.end === textLength : after === suffix
  return isBefore || isAfter
}
