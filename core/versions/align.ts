import { heaviestInOrder } from './in-order'
import { type LikePair, likePairs } from './likeness'
import { commonPairs, eitherWay, type Pair } from './pairs'

/** A block that stands in both versions. */
export interface AlignedPair extends Pair {
  /** Among the blocks around it, it now stands at another place. */
  readonly isMoved: boolean
}

/**
 * Blocks at the same place in the order are one block, rewritten, from this likeness on; elsewhere there must be more. Two
 * paragraphs of prose that have nothing to do with each other seldom reach 0.3.
 */
const [enoughHere, enoughElsewhere] = [0.4, 0.6]

/**
 * Which blocks of the older text stand in the newer one: first those with the same words in the same order, then of the
 * others those most alike. In the order of the older text.
 */
export const alignBlocks = eitherWay((before, after): readonly AlignedPair[] => {
  const same = commonPairs(before, after)
  const rewritten = bestOf(likeAmongOthers(before, after, same))
  const pairs = [...same.map(pair => ({ ...pair, likeness: 1 })), ...rewritten].sort((a, b) => a.before - b.before)
  const inOrder = heaviestInOrder(pairs, pair => pair.likeness * (before[pair.before] ?? '').length)
  return pairs.map(pair => ({ before: pair.before, after: pair.after, isMoved: !inOrder.has(pair) }))
})

/** Blocks that have no pair yet and are enough alike. */
function likeAmongOthers(before: readonly string[], after: readonly string[], same: readonly Pair[]) {
  const mine = othersIn(before, new Set(same.map(pair => pair.before)))
  const theirs = othersIn(after, new Set(same.map(pair => pair.after)))
  const wordsAt = (list: readonly string[], others: readonly Other[]) => others.map(({ place }) => list[place] ?? '')
  return likePairs(wordsAt(before, mine), wordsAt(after, theirs)).flatMap(pair => {
    const [here, there] = [mine[pair.before] as Other, theirs[pair.after] as Other]
    const enough = here.gap === there.gap ? enoughHere : enoughElsewhere
    return pair.likeness < enough ? [] : [{ ...pair, before: here.place, after: there.place }]
  })
}

interface Other {
  readonly place: number
  /** Number of the blocks before it that stand in both versions. */
  readonly gap: number
}

function othersIn(list: readonly string[], paired: ReadonlySet<number>): readonly Other[] {
  let gap = 0
  return list.flatMap((_, place) => {
    if (!paired.has(place)) return [{ place, gap }]
    gap++
    return []
  })
}

/** The pairs most alike, each block in one of them. */
function bestOf(pairs: readonly LikePair[]): readonly LikePair[] {
  const [mine, theirs] = [new Set<number>(), new Set<number>()]
  return [...pairs]
    .sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b))
    .filter(({ before, after }) => {
      if (mine.has(before) || theirs.has(after)) return false
      mine.add(before)
      theirs.add(after)
      return true
    })
}

const distance = ({ before, after }: Pair) => Math.abs(before - after)
