import { diffArrays } from 'diff'

/** An item of the older list and the one of the newer that it became; both are indices. */
export interface Pair {
  readonly before: number
  readonly after: number
}

type Matching<P extends Pair> = (before: readonly string[], after: readonly string[]) => readonly P[]

/** Of several matchings that are as good the same one is taken whichever list is called the older. */
export function eitherWay<P extends Pair>(match: Matching<P>): Matching<P> {
  return (before, after) => {
    if (before.join('\n') <= after.join('\n')) return match(before, after)
    return match(after, before)
      .map(pair => ({ ...pair, before: pair.after, after: pair.before }))
      .sort((a, b) => a.before - b.before)
  }
}

/** Items that may come and go between two lists before they count as having nothing in common: a quarter of a second. */
const mostEdits = 2000

/**
 * The longest common subsequence of two lists, in order (Myers 1986, by jsdiff). Items that only one list has are left out
 * before: they take no part in it, and lists that share little are told so at once.
 */
export const commonPairs = eitherWay((before, after): readonly Pair[] => {
  const [mine, theirs] = [sharedWith(before, after), sharedWith(after, before)]
  const words = (list: readonly string[], places: readonly number[]) => places.map(place => list[place])
  const changes = diffArrays(words(before, mine), words(after, theirs), { maxEditLength: mostEdits }) ?? []
  const pairs: Pair[] = []
  let [at, there] = [0, 0]
  for (const { count, added, removed } of changes) {
    for (let next = 0; !added && !removed && next < count; next++)
      pairs.push({ before: mine[at + next] as number, after: theirs[there + next] as number })
    if (!added) at += count
    if (!removed) there += count
  }
  return pairs
})

/** Places of the items that the other list has too. */
function sharedWith(list: readonly string[], other: readonly string[]): readonly number[] {
  const known = new Set(other)
  return list.flatMap((item, place) => (known.has(item) ? [place] : []))
}
