import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWords } from '../../../../core/notes/first-words'

const cases = [
  ['keeps a short passage', 'The pact ends.', 'The pact ends.'],
  ['joins lines', 'The pact\n ends.', 'The pact ends.'],
  ['cuts at a word', `${'word '.repeat(20)}`, `${'word '.repeat(16)}…`],
  ['leaves no comma before the dots', `${'a'.repeat(70)}, ${'b'.repeat(30)}`, `${'a'.repeat(70)} …`],
  ['cuts between characters where there are no spaces', '👩‍🔬'.repeat(30), `${'👩‍🔬'.repeat(16)} …`],
] as const

for (const [does, passage, expected] of cases)
  test(does, () => {
    expect(firstWords(passage)).toBe(expected)
  })

test('is never long', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), passage => firstWords(passage).length <= 82))
})
