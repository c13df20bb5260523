import { expect, test } from 'vitest'
import { datelineLength } from '../../../../core/claim/dateline'

for (const [paragraph, said] of [
  ['GENEVA — The cap holds.', 'The cap holds.'],
  ['NEW YORK, Oct. 3 (Agency) — The cap holds.', 'The cap holds.'],
  ['(Agency) -- The cap holds.', 'The cap holds.'],
  ['The cap — as ever — holds.', 'The cap — as ever — holds.'],
  ['A — B', 'A — B'],
  ['', ''],
] as const)
  test(`reads past the dateline of: ${paragraph}`, () => {
    expect(paragraph.slice(datelineLength(paragraph))).toBe(said)
  })
