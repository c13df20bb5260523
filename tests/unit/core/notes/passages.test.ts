import { expect, test } from 'vitest'
import type { AnchorState } from '../../../../core/anchor/target'
import type { PlacedAnnotation } from '../../../../core/contract'
import { paragraphNumbers, quotedPassages } from '../../../../core/notes/passages'

const text = 'Title\nFirst line\nwraps here.\nSecond.\ncell cell\nThird.\n'
const paragraphs = [
  { start: 6, end: 28 },
  { start: 29, end: 36 },
  { start: 47, end: 53 },
]
const rendering = { html: '', breaks: [], text, outline: [], paragraphs }

function placed(exact: string, state: AnchorState = 'exact'): PlacedAnnotation {
  const start = Math.max(0, text.indexOf(exact))
  const span = { start, end: start + exact.length }
  return {
    annotation: {
      id: 'a',
      kind: 'highlight',
      target: { quote: { exact, prefix: '', suffix: '' }, span },
      color: null,
      note: '',
      tags: [],
      claim: null,
      origin: 'reader',
      touched: true,
      created: '2026-02-05T00:00:00.000Z',
      updated: '2026-02-05T00:00:00.000Z',
    },
    anchoring: { state, span: state === 'gone' ? null : span, score: 1 },
  }
}

const cases = [
  ['a quote inside a paragraph', placed('line\nwraps'), ['line\nwraps'], '¶ 1'],
  ['a quote over two paragraphs', placed('wraps here.\nSecond.'), ['wraps here.', 'Second.'], '¶ 1–2'],
  [
    'a quote over words outside of paragraphs',
    placed('Second.\ncell cell\nTh'),
    ['Second.', 'cell cell', 'Th'],
    '¶ 2–3',
  ],
  ['a quote in a heading', placed('Title'), ['Title'], null],
  ['a quote that is gone', placed('old words\nand more', 'gone'), ['old words', 'and more'], null],
  ['a quote whose words changed', placed('Old line\r\nwrapped', 'edited'), ['Old line', 'wrapped'], '¶ 1'],
] as const

for (const [what, annotation, passages, numbers] of cases)
  test(`parts and numbers ${what}`, () => {
    expect(quotedPassages(annotation, rendering)).toEqual(passages)
    expect(paragraphNumbers(annotation, rendering)).toBe(numbers)
  })
