import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flatten } from '../../../../renderer/article/flatten'

interface Item {
  readonly id: number
  readonly span: { readonly start: number; readonly end: number }
}
const items: fc.Arbitrary<readonly Item[]> = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })), { maxLength: 12 })
  .map(spans => spans.map(([start, length], id) => ({ id, span: { start, end: start + length } })))

/** The item that shows at an offset, found without any cleverness. */
function shownAt(all: readonly Item[], offset: number): number | null {
  const over = all.filter(({ span }) => span.start <= offset && offset < span.end)
  const lengthOf = ({ span }: Item) => span.end - span.start
  const order = (a: Item, b: Item) => lengthOf(a) - lengthOf(b) || b.span.start - a.span.start || b.id - a.id
  return over.sort(order)[0]?.id ?? null
}

test('at every offset the inner item shows, and nothing overlaps', () => {
  fc.assert(
    fc.property(items, all => {
      const flat = flatten(all)
      flat.slice(1).forEach(({ span }, at) => {
        expect(span.start).toBeGreaterThanOrEqual(flat[at]?.span.end ?? 0)
      })
      for (let offset = 0; offset < 62; offset++) {
        const part = flat.find(({ span }) => span.start <= offset && offset < span.end)
        expect(part?.id ?? null).toBe(shownAt(all, offset))
      }
    }),
  )
})

test('an item that nothing lies over stays in one part', () => {
  const one = { id: 1, span: { start: 0, end: 10 } }
  const other = { id: 2, span: { start: 10, end: 12 } }
  expect(flatten([one, other])).toEqual([one, other])
})
