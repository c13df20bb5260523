import type { Span } from '../anchor/target'

/**
 * Tells whether a passage is a claim already: more than half of it, or of a claim, is the other's. Made once for all claims
 * of an article; each question takes time only for the claims that reach into the passage.
 */
export function claimedIn(claims: readonly Span[]): (span: Span) => boolean {
  const sorted = claims.toSorted((a, b) => a.start - b.start)
  /** How far the claims up to this one reach. */
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return span => {
    for (let at = firstBehind(sorted, span.end) - 1; at >= 0 && (reach[at] ?? 0) > span.start; at -= 1) {
      const claim = sorted[at]
      if (claim && isMostly(span, claim)) return true
    }
    return false
  }
}

function isMostly(span: Span, claim: Span): boolean {
  const shared = Math.min(span.end, claim.end) - Math.max(span.start, claim.start)
  return shared > Math.min(span.end - span.start, claim.end - claim.start) / 2
}

/** How many of the claims begin before a place. */
function firstBehind(sorted: readonly Span[], place: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
