import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describe, indexText } from '../../../../core/anchor/anchor'
import type { Annotation } from '../../../../core/annotation/annotation'
import { afterChange, placeAll } from '../../../../core/annotation/place'
import { draftOf, text } from './examples'

const index = indexText(text)

/** An annotation of any words of the text; one in five of words that are not in it. */
const annotation: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    start: fc.nat(text.length - 1),
    length: fc.integer({ min: 1, max: 20 }),
    gone: fc.nat(4),
    created: fc.constantFrom('2026-02-06T10:00:00.000Z', '2026-02-06T11:00:00.000Z'),
  })
  .map(({ id, start, length, gone, created }) => {
    const target = describe(text, { start, end: Math.min(text.length, start + length) })
    const words = gone === 0 ? { ...target, quote: { ...target.quote, exact: 'words that are nowhere' } } : target
    return { ...draftOf('Xinhua'), target: words, id, origin: 'reader', touched: true, created, updated: created }
  })

const annotations = fc.uniqueArray(annotation, { selector: ({ id }) => id })

test('after a change the order is the same as if all had been placed anew', () => {
  fc.assert(
    fc.property(annotations, annotations, fc.subarray(['a', 'b', 'c', 'd']), (before, changed, removed) => {
      const gone = removed.filter(id => !changed.some(one => one.id === id))
      const outside = before.filter(({ id }) => !gone.includes(id) && !changed.some(one => one.id === id))
      const change = { changed: placeAll(index, changed), removed: gone }
      expect(afterChange(placeAll(index, before), change)).toEqual(placeAll(index, [...outside, ...changed]))
    }),
  )
})
