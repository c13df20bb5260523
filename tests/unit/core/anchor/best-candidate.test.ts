import { expect, test } from 'vitest'
import { anchorAll, describe, indexText } from '../../../../core/anchor/anchor'
import { bestCandidate } from '../../../../core/anchor/best-candidate'

const before = 'First of all. The parties meet every year in Geneva, in spring. Other things. No more of this.'
const target = describe(before, { start: 14, end: 63 })

test('offers the likest place for a quote that is gone', () => {
  const after = 'A new text. Nothing here is old. The parties meet every year in Vienna, in autumn! That is that.'
  const index = indexText(after)
  expect(anchorAll(index, [target])[0]?.state).toBe('gone')
  const candidate = bestCandidate(index, target)
  expect(after.slice(candidate?.span.start, candidate?.span.end)).toContain('The parties meet every year in')
  expect(candidate?.score).toBeLessThan(0.7)
})

test('offers the place of a quote that is not gone', () => {
  const index = indexText(`Preface. ${before}`)
  expect(bestCandidate(index, target)?.span).toEqual({ start: 23, end: 72 })
})

test('offers nothing where nothing is like the quote', () => {
  expect(bestCandidate(indexText('Fish are sold by weight on the quay, from six.'), target)).toBeNull()
})
