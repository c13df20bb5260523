/** Diagonals `[low, high]`, places in the text less places in the pattern, on which many seeds of a pattern lie. */
export interface Peak {
  readonly low: number
  readonly high: number
  readonly count: number
}

/** Places tried for one pattern; the true one is among the first few, the next ones tell whether it stands alone. */
const most = 4

/** A place with fewer than this share of the best one's seeds is not worth a look. */
const share = 0.5

/**
 * The windows of sorted diagonals that hold most of them, the fullest first; of two as full the one nearer to `near`.
 * A window is as wide as changes inside the pattern may shift its parts against each other.
 */
export function peaksOf(diagonals: Int32Array, width: number, near: number): readonly Peak[] {
  const peaks: Peak[] = []
  while (peaks.length < most) {
    const peak = fullest(diagonals, width, near, peaks)
    if (peak === null || peak.count < share * (peaks[0] ?? peak).count) break
    peaks.push(peak)
  }
  return peaks
}

function fullest(diagonals: Int32Array, width: number, near: number, taken: readonly Peak[]): Peak | null {
  let best: Peak | null = null
  let nearest = 0
  let end = 0
  for (let begin = 0; begin < diagonals.length; begin++) {
    const low = diagonals[begin] as number
    while (end < diagonals.length && (diagonals[end] as number) <= low + width) end++
    const count = end - begin
    if (best !== null && count < best.count) continue
    const high = diagonals[end - 1] as number
    const distance = Math.max(low - near, near - high, 0)
    if (best !== null && count === best.count && distance >= nearest) continue
    if (taken.some(peak => low <= peak.high && high >= peak.low)) continue
    best = { low, high, count }
    nearest = distance
  }
  return best
}
