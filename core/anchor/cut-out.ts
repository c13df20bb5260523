import type { Pattern } from './pattern'

/** Units that must stand on either side of a cut: enough not to be chance. */
const least = 12

/**
 * How much of the two sides of a quote stands together in the text with nothing between, at the best of some diagonals:
 * there the quote was cut out. 0 when it was not. What is like the quote elsewhere is then most likely another passage.
 */
export function cutOut(text: Uint16Array, pattern: Pattern, diagonals: Int32Array): number {
  const { units, quoteFrom, quoteTo } = pattern
  let most = 0
  let last = Number.NaN
  for (const diagonal of diagonals) {
    if (diagonal === last) continue
    last = diagonal
    for (const place of [diagonal + quoteFrom, diagonal + quoteTo]) {
      const prefix = shared(text, place - 1, -1, units, quoteFrom - 1, -1)
      if (prefix < least) continue
      const suffix = shared(text, place, 1, units, quoteTo, units.length)
      if (suffix >= least && prefix + suffix > most) most = prefix + suffix
    }
  }
  return most
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
