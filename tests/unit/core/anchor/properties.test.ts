import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAll, describe, indexText } from '../../../../core/anchor/anchor'
import { bestCandidate } from '../../../../core/anchor/best-candidate'
import type { Anchoring, Span } from '../../../../core/anchor/target'

const words = [
  'the',
  'Party',
  'shall',
  'report',
  'launch',
  'Übung',
  'проверка',
  'уведомить',
  '核查',
  '条约',
  'معاهدة',
  '👨‍👩‍👧',
  'cafe\u0301',
  '1,550',
]
const prose = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '.\n', '\u00a0')), {
    minLength: 1,
    maxLength: 120,
  })
  .map(pairs => pairs.flat().join(''))
const anyText = fc.oneof(
  prose,
  fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ') }),
)

const textAndSpan = anyText.chain(text =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) + 1 } })),
)

test('a described span of a text that did not change stands where it stood', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      expect(anchorAll(indexText(text), [describe(text, span)])).toEqual([{ state: 'exact', span, score: 1 }])
    }),
  )
})

test('one edit elsewhere never moves an anchor to other words', () => {
  fc.assert(
    fc.property(
      textAndSpan,
      fc.nat(),
      fc.nat(40),
      anyText,
      fc.boolean(),
      ({ text, span }, at, removed, put, isBefore) => {
        const { start, end } = span
        const from = isBefore ? at % (start + 1) : end + (at % (text.length - end + 1))
        const to = Math.min(isBefore ? start : text.length, from + removed)
        const edited = text.slice(0, from) + put + text.slice(to)
        const [anchoring] = anchorAll(indexText(edited), [describe(text, span)])
        if (anchoring?.span) expect(edited.slice(anchoring.span.start, anchoring.span.end)).toBe(text.slice(start, end))
      },
    ),
    { numRuns: 500 },
  )
})

test('one edit elsewhere loses no quote that has a side of its context', () => {
  fc.assert(
    fc.property(textAndSpan, prose, ({ text, span }, put) => {
      const [anchoring] = anchorAll(indexText(put + text), [describe(text, span)])
      expect(anchoring?.span).not.toBeNull()
    }),
  )
})

const spans = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 })
const spansIn = (text: string, pairs: readonly (readonly [number, number])[]): readonly Span[] =>
  pairs.map(([a, b]) => {
    const [one, other] = [a % text.length, b % text.length]
    return { start: Math.min(one, other), end: Math.max(one, other) + 1 }
  })

test('the order of targets does not matter, nor which others there are', () => {
  fc.assert(
    fc.property(anyText, anyText, spans, (text, edited, pairs) => {
      const targets = spansIn(text, pairs).map(span => describe(text, span))
      const index = indexText(edited + text.slice(0, text.length >> 1) + edited)
      const forward = anchorAll(index, targets)
      expect(anchorAll(index, targets.toReversed())).toEqual(forward.toReversed())
      expect(targets.flatMap(target => anchorAll(index, [target]))).toEqual(forward)
    }),
  )
})

test('an anchoring has a span exactly when it is not gone, inside the text, and a score from 0 to 1', () => {
  fc.assert(
    fc.property(anyText, anyText, spans, (text, edited, pairs) => {
      const targets = spansIn(text, pairs).map(span => describe(text, span))
      for (const anchoring of anchorAll(indexText(edited), targets)) expectSound(anchoring, edited)
      for (const target of targets) {
        const candidate = bestCandidate(indexText(edited), target)
        if (candidate !== null) expectSound({ state: 'edited', ...candidate }, edited)
      }
    }),
  )
})

function expectSound({ state, span, score }: Anchoring, text: string) {
  expect(span === null).toBe(state === 'gone')
  expect(score).toBeGreaterThanOrEqual(0)
  expect(score).toBeLessThanOrEqual(1)
  if (span === null) return
  expect(span.start).toBeGreaterThanOrEqual(0)
  expect(span.end).toBeGreaterThan(span.start)
  expect(span.end).toBeLessThanOrEqual(text.length)
}

test('a target that is nobody’s never throws', () => {
  const context = fc.string({ maxLength: 40, unit: 'binary' })
  fc.assert(
    fc.property(
      anyText,
      context,
      context,
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.nat(),
      fc.nat(),
      (text, prefix, suffix, exact, start, length) => {
        const target = { quote: { exact, prefix, suffix }, span: { start, end: start + length + 1 } }
        for (const anchoring of anchorAll(indexText(text), [target])) expectSound(anchoring, text)
      },
    ),
  )
})
