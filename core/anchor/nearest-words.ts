import { sharedAfter, sharedBefore } from './neighbours'
import type { Target } from './target'

/** Units looked through on either side of the old place, repeats looked at there, and how many of the best are handed on. */
const [reach, looked, kept] = [1 << 16, 2000, 3]

export interface Repeats {
  readonly starts: readonly number[]
  /** How many there are to choose from. */
  readonly count: number
}

/**
 * Where the words of a quote stand to the letter near its old place: of the repeats those whose neighbours agree most,
 * then the nearest.
 */
export function nearestWords(text: string, { quote: { exact, prefix, suffix }, span }: Target): Repeats {
  if (exact === '') return { starts: [], count: 0 }
  const from = Math.max(0, Math.min(text.length, span.start) - reach)
  const part = text.slice(from, span.start + exact.length + reach)
  const places = []
  for (let at = part.indexOf(exact); at !== -1 && places.length < looked; at = part.indexOf(exact, at + 1)) {
    const start = from + at
    places.push({
      start,
      agrees: sharedBefore(text, start, prefix) + sharedAfter(text, start + exact.length, suffix),
      distance: Math.abs(start - span.start),
    })
  }
  const starts = places
    .sort((a, b) => b.agrees - a.agrees || a.distance - b.distance || a.start - b.start)
    .slice(0, kept)
    .map(({ start }) => start)
  return { starts, count: places.length }
}
