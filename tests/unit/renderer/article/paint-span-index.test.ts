import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexSpans } from '../../../../renderer/article/span-index'

const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }))
const items = fc.array(span, { maxLength: 60 }).map(spans => spans.map((each, id) => ({ id, span: each })))

test('finds what a look at every item finds, by their starts, for spans of every shape', () => {
  fc.assert(
    fc.property(items, span, (all, asked) => {
      const naive = all
        .filter(item => item.span.start < asked.end && item.span.end > asked.start)
        .sort((a, b) => a.span.start - b.span.start)
      expect(indexSpans(all).overlapping(asked)).toEqual(naive)
    }),
    { numRuns: 1000 },
  )
})

test('leaves the list that it was made from alone', () => {
  fc.assert(
    fc.property(items, span, (all, asked) => {
      const before = [...all]
      indexSpans(all).overlapping(asked)
      expect(all).toEqual(before)
    }),
  )
})

/** As if it counted: an item tells how often it was looked at. */
function watched(count: number, spanAt: (index: number) => { start: number; end: number }) {
  let looks = 0
  const all = Array.from({ length: count }, (_, index) => ({
    get span() {
      looks += 1
      return spanAt(index)
    },
  }))
  return { all, looks: () => looks }
}

const shapes = [
  ['side by side', (index: number) => ({ start: index * 10, end: index * 10 + 5 })],
  ['side by side under one that covers all', (index: number) => ({ start: index * 10, end: index ? index * 10 + 5 : 1e6 })],
] as const

for (const [shape, spanAt] of shapes) {
  test(`looks at few of 10,000 items ${shape}`, () => {
    const { all, looks } = watched(10_000, spanAt)
    const index = indexSpans(all)
    const before = looks()
    expect(index.overlapping({ start: 50_001, end: 50_002 }).length).toBeGreaterThan(0)
    expect(looks() - before).toBeLessThan(100)
  })
}
