import type { Pattern } from './pattern'

/** Units that must stand on either side of a cut: enough not to be chance. */
const least = 12

/**
 * How much of the two sides of a quote stands together in the text with nothing between, at the best of some diagonals:
 * there the quote was cut out. 0 when it was not. What is like the quote elsewhere is then most likely another passage.
 */
export function cutOut(text: Uint16Array, pattern: Pattern, diagonals: Int32Array): number {
  const { quoteFrom, quoteTo } = pattern
  let most = 0
  let last = Number.NaN
  for (let at = 0; at < diagonals.length; at++) {
    const diagonal = diagonals[at] as number
    if (diagonal === last) continue
    last = diagonal
    most = Math.max(most, together(text, pattern, diagonal + quoteFrom), together(text, pattern, diagonal + quoteTo))
  }
  return most
}

/** How much of the two sides meets at a place, when each of them is more than chance. */
function together(text: Uint16Array, { units, quoteFrom, quoteTo }: Pattern, place: number): number {
  const prefix = shared(text, place - 1, -1, units, quoteFrom - 1, -1)
  if (prefix < least) return 0
  const suffix = shared(text, place, 1, units, quoteTo, units.length)
  return suffix < least ? 0 : prefix + suffix
}

const space = 32

/** How many units from `at` in the text are those from `from` in the pattern; spaces beside the cut are passed over. */
function shared(text: Uint16Array, at: number, step: number, units: Uint16Array, from: number, to: number): number {
  let here = at
  let there = from
  while (there !== to && units[there] === space) there += step
  while (text[here] === space) here += step
  const begin = there
  while (there !== to && text[here] === units[there]) {
    here += step
    there += step
  }
  return Math.abs(there - begin)
}
