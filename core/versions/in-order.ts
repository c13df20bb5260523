import type { Pair } from './pairs'

/**
 * The heaviest of all sets of pairs that stand in the same order in both lists, so that as little as possible has moved.
 * The pairs come in the order of the older list, and no item is in two of them.
 */
export function heaviestInOrder<P extends Pair>(pairs: readonly P[], weight: (pair: P) => number): ReadonlySet<P> {
  const isInOrder = pairs.every(({ after }, at) => at === 0 || after > (pairs[at - 1] as P).after)
  if (isInOrder) return new Set(pairs)
  // For each pair, the weight of the heaviest set that ends with it, and the pair before it there.
  const [weights, previous]: [number[], number[]] = [[], []]
  let heaviest = -1
  for (const [at, pair] of pairs.entries()) {
    let best = -1
    for (let earlier = 0; earlier < at; earlier++) {
      const fits = (pairs[earlier] as P).after < pair.after
      if (fits && (best === -1 || (weights[earlier] as number) > (weights[best] as number))) best = earlier
    }
    weights.push(weight(pair) + (weights[best] ?? 0))
    previous.push(best)
    if (heaviest === -1 || (weights[at] as number) > (weights[heaviest] as number)) heaviest = at
  }
  const chosen = new Set<P>()
  for (let at = heaviest; at !== -1; at = previous[at] as number) chosen.add(pairs[at] as P)
  return chosen
}
