import type { Alignment } from './align'

/** A gap costs no more than this many changes: a sentence put in is one edit. */
const longestGap = 8

/**
 * The most that the units from `from` towards `to` agree, less what does not agree on the way from `beside`, the place
 * of the quote's unit next to them, or -1 when it may be anywhere.
 */
export function agreement({ places, same }: Alignment, from: number, to: number, beside: number): number {
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
export function mostAlike({ places, same }: Alignment, from: number, to: number) {
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

/**
 * Units of the quote in runs of at least `least` that agree and stand together; the first and the last of them in the part
 * that is `alike`, or -1.
 */
export function runs(
  { places, same }: Alignment,
  text: Uint16Array,
  { from, to, least }: { readonly from: number; readonly to: number; readonly least: number },
  alike: { readonly first: number; readonly last: number },
) {
  const enough = Math.min(least, to - from)
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
    if (end - at >= enough) {
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
