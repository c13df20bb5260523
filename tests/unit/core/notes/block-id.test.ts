import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockIds } from '../../../../core/notes/block-id'

const cases = [
  ['keeps an id that is safe', ['c01', 'k3j9x'], { c01: 'c01', k3j9x: 'k3j9x' }],
  ['turns other signs into hyphens', ['a.b_c'], { 'a.b_c': 'a-b-c' }],
  ['leaves no hyphen at an end', ['_a_'], { _a_: 'a' }],
  ['tells apart ids that become the same', ['a_b', 'a.b'], { 'a.b': 'a-b', a_b: 'a-b-2' }],
  ['tells apart ids that differ in case alone', ['A', 'a'], { A: 'A', a: 'a-2' }],
  ['names an id of which nothing is left', ['...'], { '...': 'annotation' }],
] as const

for (const [does, recordIds, expected] of cases)
  test(does, () => {
    expect(Object.fromEntries(blockIds(recordIds))).toEqual(expected)
  })

test('gives every record a block id of its own, whatever their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[\w.-]{1,6}$/)), recordIds => {
      const ids = blockIds(recordIds)
      const values = [...ids.values()]
      expect(new Set(values.map(id => id.toLowerCase())).size).toBe(recordIds.length)
      expect(values.every(id => /^[A-Za-z0-9-]+$/.test(id))).toBe(true)
      expect(blockIds(recordIds.toReversed())).toEqual(ids)
    }),
  )
})
