import type { AlignedPair } from './align'
import { sharedWords, tally } from './likeness'
import type { TextBlock } from './text-blocks'

/** Of the words of a part so many must stand in the block that it is taken for a part of. */
const enough = 0.7

/** A block, or several in a row, and the block of the other text that it was aligned with. */
interface Group {
  readonly block: TextBlock
  readonly partner: TextBlock | null
}

/**
 * The blocks of both texts with paragraphs in one wherever the other text has them in one, so that a paragraph that was
 * only parted, or joined to its neighbour, is not told of as words taken out and put in.
 */
export function joinParted(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
  pairs: readonly AlignedPair[],
): readonly [before: readonly TextBlock[], after: readonly TextBlock[]] {
  const inOrder = pairs.filter(({ isMoved }) => !isMoved)
  return [
    joinRows(before, new Map(inOrder.map(pair => [pair.before, after[pair.after] as TextBlock]))),
    joinRows(after, new Map(inOrder.map(pair => [pair.after, before[pair.before] as TextBlock]))),
  ]
}

function joinRows(blocks: readonly TextBlock[], partners: ReadonlyMap<number, TextBlock>): readonly TextBlock[] {
  const groups: Group[] = []
  for (const [place, block] of blocks.entries()) {
    const [last, next] = [groups.at(-1), { block, partner: partners.get(place) ?? null }]
    const whole = last && joined(last, next)
    if (whole) groups.splice(-1, 1, whole)
    else groups.push(next)
  }
  return groups.map(({ block }) => block)
}

/** Two groups in a row as one, when one of them stands alone and its words are in the other one's partner; else null. */
function joined(one: Group, other: Group): Group | null {
  const partner = one.partner ?? other.partner
  const isLonely = (one.partner === null) !== (other.partner === null)
  if (partner === null || !isLonely || one.block.isHeading || other.block.isHeading) return null
  const block: TextBlock = {
    span: { start: one.block.span.start, end: other.block.span.end },
    words: `${one.block.words} ${other.block.words}`,
    isHeading: false,
  }
  const [part, rest] = one.partner === null ? [one, other] : [other, one]
  const [whole, words] = [tally(partner.words), tally(part.block.words).total]
  const found = sharedWords(tally(block.words), whole) - sharedWords(tally(rest.block.words), whole)
  return words > 0 && found >= enough * words ? { block, partner } : null
}
