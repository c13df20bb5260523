import type { Span } from '../anchor/target'

/** A place where one of the things that are looked for was found. */
export interface Occurrence {
  /** Which of them it is. */
  readonly clause: number
  readonly span: Span
}

export interface Closest {
  readonly span: Span
  /** How many different things stand in it. */
  readonly count: number
}

/**
 * The shortest stretch that holds the most different things, of those no wider than `widest` UTF-16 units; the first where
 * several are as good. A single place may be wider. Null for no places; `places` in order of their beginnings.
 */
export function closest(places: readonly Occurrence[], widest: number): Closest | null {
  let best: Closest | null = null
  for (const [first, { span }] of places.entries()) {
    const seen = new Set<number>()
    let end = span.end
    for (const place of places.slice(first)) {
      end = Math.max(end, place.span.end)
      if (seen.size > 0 && end - span.start > widest) break
      if (seen.has(place.clause)) continue
      seen.add(place.clause)
      if (!isBetter(best, seen.size, end - span.start)) continue
      best = { span: { start: span.start, end }, count: seen.size }
    }
  }
  return best
}

function isBetter(best: Closest | null, count: number, length: number): boolean {
  if (best === null || count > best.count) return true
  return count === best.count && length < best.span.end - best.span.start
}
