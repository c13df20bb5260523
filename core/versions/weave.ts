import type { AlignedPair } from './align'
import { changedWords } from './changed-words'
import type { ComparedBlock } from './comparison'
import type { TextBlock } from './text-blocks'

/**
 * The blocks of both versions in one list, in the order of the newer text. Between two blocks that kept their places stands
 * first what was removed there, then what came.
 */
export function weave(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
  pairs: readonly AlignedPair[],
): readonly ComparedBlock[] {
  const pairOf = new Map(pairs.map(pair => [pair.after, pair]))
  const kept = new Set(pairs.map(pair => pair.before))
  const end = { before: before.length, after: after.length - 1 }
  const woven: ComparedBlock[] = []
  let [at, there] = [0, 0]
  for (const border of [...pairs.filter(({ isMoved }) => !isMoved), end]) {
    for (; at < border.before; at++) if (!kept.has(at)) woven.push(removedBlock(before[at] as TextBlock))
    for (; there <= border.after; there++) {
      const [block, pair] = [after[there] as TextBlock, pairOf.get(there)]
      woven.push(
        pair === undefined ? addedBlock(block) : keptBlock(before[pair.before] as TextBlock, block, pair.isMoved),
      )
    }
  }
  return woven
}

function removedBlock({ span, words, isHeading }: TextBlock): ComparedBlock {
  return { kind: 'removed', before: span, after: null, isHeading, words: [{ kind: 'removed', text: words }] }
}

function addedBlock({ span, words, isHeading }: TextBlock): ComparedBlock {
  return { kind: 'added', before: null, after: span, isHeading, words: [{ kind: 'added', text: words }] }
}

function keptBlock(before: TextBlock, after: TextBlock, isMoved: boolean): ComparedBlock {
  const kind = isMoved ? 'moved' : before.words === after.words ? 'same' : 'changed'
  const words = changedWords(before.words, after.words)
  return { kind, before: before.span, after: after.span, isHeading: after.isHeading, words }
}
