import { expect, test } from 'vitest'
import { renderArticle } from '../../../../core/article/render'
import { compareVersions } from '../../../../core/versions/compare'
import type { AnnotationFate, Fate } from '../../../../core/versions/comparison'
import { changesInWords, fatesInWords } from '../../../../core/versions/summary'
import { newer, older } from './examples'

const first = 'The first round was held in a hotel by the lake.'
const second = 'Both governments will return to the table in March.'

const changes = [
  ['nothing', [first, second], [first, second], 'The two versions read the same, word for word.'],
  ['an addition', [first], [first, second], '9 words added.'],
  ['a removal', [first, second], [first], '9 words removed.'],
  ['one word for another', [first], [first.replace('hotel', 'hall')], '1 word added, 1 word removed.'],
  ['a move', [first, second], [second, first], '1 paragraph moved.'],
  ['a comma', [first], [first.replace('round', 'round,')], 'Only punctuation was changed.'],
] as const

for (const [what, before, after, sentence] of changes)
  test(`tells of ${what}`, () => {
    const [from, to] = [before, after].map(blocks => renderArticle(blocks.join('\n\n'))) as [Rendered, Rendered]
    const comparison = compareVersions({
      from: { version: older, rendering: from },
      to: { version: newer, rendering: to },
      annotations: [],
    })
    expect(changesInWords(comparison)).toBe(sentence)
  })
type Rendered = ReturnType<typeof renderArticle>

const marks = [
  [[], null],
  [['unchanged'], 'Its one mark is unchanged.'],
  [['unchanged', 'unchanged', 'unchanged'], 'All 3 marks are unchanged.'],
  [['gone', 'reworded', 'reworded', 'unchanged'], 'Of 4 marks, 1 is unchanged, 2 were reworded, 1 is gone.'],
  [['new', 'moved', 'moved'], 'Of 3 marks, 2 have moved, 1 is new.'],
] as const satisfies readonly (readonly [readonly Fate[], string | null])[]

for (const [fates, sentence] of marks)
  test(`says ${sentence ?? 'nothing of marks where there are none'}`, () => {
    expect(fatesInWords(fates.map(fateOf))).toBe(sentence)
  })

function fateOf(fate: Fate, at: number): AnnotationFate {
  const anchoring = { state: 'exact', span: { start: at, end: at + 1 }, score: 1 } as const
  return { annotationId: `mark ${at}`, fate, before: anchoring, after: anchoring, wordsBefore: 'a', wordsAfter: 'a' }
}
