import { expect, test } from 'vitest'
import type { ComparedBlock } from '../../../../core/versions/comparison'
import { stretchesOf } from '../../../../core/versions/stretches'

/** A dot for a block that is the same, a star for one that is not. */
const cases = [
  ['nothing of a text that was changed all over', '***', [], '0-3'],
  ['all of a text that is the same', '.....', [], '(0-5)'],
  ['what is far from a change, before and after it', '....*....', [], '(0-3) 3-6 (6-9)'],
  ['no single block', '*...*', [], '0-2 2-3 3-5'],
  ['two blocks between two changes', '*....*', [], '0-2 (2-4) 4-6'],
  ['no more what was opened', '....*....', [6], '(0-3) 3-6 6-9'],
  ['nothing of an empty text', '', [], ''],
] as const

for (const [what, written, opened, stretches] of cases)
  test(`folds ${what}`, () => {
    const told = stretchesOf(Array.from(written, blockOf), new Set(opened)).map(({ first, end, isFolded }) =>
      isFolded ? `(${first}-${end})` : `${first}-${end}`,
    )
    expect(told.join(' ')).toBe(stretches)
  })

function blockOf(sign: string, at: number): ComparedBlock {
  const span = { start: at, end: at + 1 }
  return { kind: sign === '.' ? 'same' : 'changed', before: span, after: span, isHeading: false, words: [] }
}
