import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../../core/anchor/fold'
import { patternOf } from '../../../../core/anchor/pattern'
import { addSeeds, findSeeds, noHits, roomForSeeds } from '../../../../core/anchor/seeds'

const letters = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', 'c', 'd') })
const kind = { length: 4, stride: 3 }

function hitsIn(text: string, quotes: readonly string[], slice: number) {
  const patterns = quotes.map(exact =>
    patternOf({ quote: { exact, prefix: '', suffix: '' }, span: { start: 0, end: exact.length } }),
  )
  const seeds = roomForSeeds(patterns, kind)
  for (const [at, pattern] of patterns.entries()) addSeeds(seeds, at, pattern, kind)
  const hits = noHits()
  const units = fold(text)
  for (let from = 0; from < units.length; from += slice)
    findSeeds(seeds, units, { from, to: Math.min(units.length, from + slice) }, hits)
  return Array.from({ length: hits.count }, (_, hit) => {
    const seed = hits.seed[hit] ?? -1
    return [seeds.owner[seed] ?? -1, seeds.offset[seed] ?? -1, hits.place[hit] ?? -1] as const
  })
}

test('every hit is the very words of its seed', () => {
  fc.assert(
    fc.property(letters, fc.array(letters, { minLength: 1, maxLength: 5 }), (text, quotes) => {
      for (const [owner, offset, place] of hitsIn(text, quotes, 1000))
        expect(text.slice(place, place + kind.length)).toBe(quotes[owner]?.slice(offset, offset + kind.length))
    }),
  )
})

test('the first and the last words of a quote are found wherever they stand', () => {
  fc.assert(
    fc.property(letters, letters, letters, (before, quote, after) => {
      fc.pre(quote.length >= kind.length)
      const hits = hitsIn(`${before}|${quote}|${after}`, [quote], 1000)
      const at = before.length + 1
      expect(hits).toContainEqual([0, 0, at])
      expect(hits).toContainEqual([0, quote.length - kind.length, at + quote.length - kind.length])
    }),
  )
})

test('a text passed over in parts gives what it gives at once', () => {
  fc.assert(
    fc.property(
      letters,
      fc.array(letters, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 20 }),
      (text, quotes, slice) => {
        expect(hitsIn(text, quotes, slice)).toEqual(hitsIn(text, quotes, 1000))
      },
    ),
  )
})
