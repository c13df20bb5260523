import { expect, test } from 'vitest'
import { newId } from '../../../main/new-id'

test('ids have twelve lower-case letters and digits, a letter first, and are all different', () => {
  const ids = Array.from({ length: 5000 }, newId)
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]{11}$/)
  expect(new Set(ids).size).toBe(ids.length)
})
