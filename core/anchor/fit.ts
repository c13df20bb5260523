import { type Alignment, align } from './align'
import { endsOf } from './ends'
import { sharedAfter, sharedBefore } from './nearest-words'
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

/** A gap costs no more than this many changes: a sentence put in is one edit. */
const longestGap = 8

/** Lays a pattern against the text around the diagonals of a peak. */
export function fitAt({ text, read }: TextIndex, pattern: Pattern, exact: string, { low, high }: Peak): Fit {
  const { units } = pattern
  const { units: textUnits, nats } = read()
  const alignment = alignmentFor(units.length)
  for (let from = 0; from < units.length; from += piece) {
    const to = Math.min(units.length, from + piece)
    const slack = 16 + ((to - from) >>> 4)
    const begin = Math.max(0, Math.min(textUnits.length, low + from - slack))
    const end = Math.max(begin, Math.min(textUnits.length, high + to + slack))
    align(units, { from, to }, textUnits, { begin, end }, alignment)
  }
  return fitOf(text, textUnits, pattern, exact, alignment, Math.max(2, Math.round(5 / nats)))
}

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

function fitOf(
  text: string,
  textUnits: Uint16Array,
  pattern: Pattern,
  exact: string,
  alignment: Alignment,
  run: number,
): Fit {
  const { quoteFrom, quoteTo, units } = pattern
  const before = agreement(alignment, quoteFrom - 1, -1, -1)
  const after = agreement(alignment, quoteTo, units.length, -1)
  const alike = mostAlike(alignment, quoteFrom, quoteTo)
  const kept = runs(alignment, textUnits, quoteFrom, quoteTo, run, alike)
  const span = endsOf(text, pattern, alignment, {
    first: kept.last === -1 ? -1 : kept.first,
    last: kept.last,
    isBeforeSure: before >= Math.min(8, quoteFrom) && before > 0,
    isAfterSure: after >= Math.min(8, units.length - quoteTo) && after > 0,
  })
  const isSame = span !== null && text.slice(span.start, span.end) === exact
  return {
    span,
    isSame,
    kept: kept.count,
    within: alike.sum,
    before,
    after,
    isBesideWhole: span !== null && isWholeBeside(text.length, pattern, span, before, after),
  }
}

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

/**
 * The most that the units from `from` towards `to` agree, less what does not agree on the way from `beside`, the place
 * of the quote's unit next to them, or -1 when it may be anywhere.
 */
function agreement({ places, same }: Alignment, from: number, to: number, beside: number): number {
  const step = from < to ? 1 : -1
  let sum = 0
  let best = 0
  let lost = 0
  let last = beside
  for (let at = from; at !== to; at += step) {
    const place = places[at] as number
    if (place !== -1) {
      if (last !== -1) lost += Math.abs(place - last) - 1
      last = place
    }
    if (same[at] === 0) lost++
    else {
      sum += 1 - Math.min(longestGap, lost)
      lost = 0
      if (sum > best) best = sum
    }
  }
  return best
}

/** The part of the quote that agrees most, less what does not agree inside it: its sum and its first and last unit. */
function mostAlike({ places, same }: Alignment, from: number, to: number) {
  let best = { sum: 0, first: from, last: from - 1 }
  let sum = 0
  let first = from
  let lost = 0
  let last = -1
  for (let at = from; at < to; at++) {
    const place = places[at] as number
    if (place !== -1) {
      if (last !== -1) lost += place - last - 1
      last = place
    }
    if (same[at] === 0) {
      lost++
      continue
    }
    sum -= Math.min(longestGap, lost)
    lost = 0
    if (sum <= 0) {
      sum = 0
      first = at
    }
    sum++
    if (sum > best.sum) best = { sum, first, last: at }
  }
  return best
}

/** Units of the quote in runs of at least `run` that agree and stand together; the first and the last in its part `alike`. */
function runs(
  { places, same }: Alignment,
  text: Uint16Array,
  from: number,
  to: number,
  run: number,
  alike: { readonly first: number; readonly last: number },
) {
  const least = Math.min(run, to - from)
  let count = 0
  let first = -1
  let last = -1
  for (let at = from; at < to; ) {
    let end = at
    while (
      end < to &&
      same[end] === 1 &&
      (end === at || isNext(text, places[end - 1] as number, places[end] as number))
    )
      end++
    if (end - at >= least) {
      count += end - at
      if (first === -1 && at >= alike.first) first = at
      if (end - 1 <= alike.last) last = end - 1
    }
    at = Math.max(end, at + 1)
  }
  return { count, first, last }
}

/** Whether a place comes right after another, or after no more than the marks that are written on it. */
function isNext(text: Uint16Array, place: number, next: number): boolean {
  let at = place + 1
  while (at < next && isMark(text[at] as number)) at++
  return at === next
}

const isMark = (unit: number) => unit >= 0x0300 && unit <= 0x036f
