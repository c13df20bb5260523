import type { ComparedBlock } from './comparison'

/** Blocks `[first, end)` that are shown one by one, or told of in one line. */
export interface Stretch {
  readonly first: number
  readonly end: number
  readonly isFolded: boolean
}

/** Unchanged blocks that are shown on either side of a change, to read it in. */
const context = 1
/** Fewer are shown: a line in their place would save nothing. */
const fewestFolded = 2

/** All blocks in order, those that are the same folded where no change is near. `opened` are the firsts of folds to be shown. */
export function stretchesOf(blocks: readonly ComparedBlock[], opened: ReadonlySet<number>): readonly Stretch[] {
  const isNear = blocks.map((_, at) =>
    blocks.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== 'same'),
  )
  const stretches: Stretch[] = []
  for (let first = 0, end = 0; first < blocks.length; first = end) {
    while (end < blocks.length && isNear[end] === isNear[first]) end++
    const isFolded = !isNear[first] && end - first >= fewestFolded && !opened.has(first)
    stretches.push({ first, end, isFolded })
  }
  return stretches
}
