import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from '../../../../core/anchor/align'
import { fold } from '../../../../core/anchor/fold'

const few = fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom('a', 'b', 'c', ' ') })

/** The fewest changes that make the pattern any part of the text: the recurrence, cell by cell (Sellers 1980). */
function fewestChanges(pattern: string, text: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row)
  let least = pattern.length
  for (const unit of text) {
    const next = [0]
    for (let row = 1; row <= pattern.length; row++) {
      const [up, left, across] = [next[row - 1] ?? 0, column[row] ?? 0, column[row - 1] ?? 0]
      next.push(Math.min(up + 1, left + 1, across + (pattern[row - 1] === unit ? 0 : 1)))
    }
    column = next
    least = Math.min(least, column[pattern.length] ?? least)
  }
  return least
}

function changesOf(pattern: string, text: string) {
  const alignment = { places: new Int32Array(pattern.length), same: new Uint8Array(pattern.length) }
  align(fold(pattern), { from: 0, to: pattern.length }, fold(text), { begin: 0, end: text.length }, alignment)
  const placed = [...alignment.places].filter(place => place !== -1)
  const skipped = placed.slice(1).reduce((sum, place, at) => sum + place - (placed[at] ?? 0) - 1, 0)
  return { ...alignment, placed, changes: skipped + alignment.same.filter(same => same === 0).length }
}

test('an alignment takes the fewest changes that there are, across blocks of bits', () => {
  fc.assert(
    fc.property(few, few, (pattern, text) => {
      expect(changesOf(pattern, text).changes).toBe(fewestChanges(pattern, text))
    }),
    { numRuns: 500 },
  )
})

test('an alignment keeps the order of units, and says truly which are the same', () => {
  fc.assert(
    fc.property(few, few, (pattern, text) => {
      const { places, same, placed } = changesOf(pattern, text)
      expect(placed).toEqual(placed.toSorted((a, b) => a - b))
      expect(new Set(placed).size).toBe(placed.length)
      for (const [at, place] of places.entries())
        expect(same[at] === 1).toBe(place !== -1 && pattern[at] === text[place])
    }),
  )
})
