import { expect, test } from 'vitest'
import { alignBlocks } from '../../../../core/versions/align'

const rounds = 'The first round was held in a hotel by the lake and lasted for two days.'
const table = 'Both governments have since said that they would return to the table.'
const agency = 'A spokesman for the agency declined to say how many inspectors had been sent.'

/** Blocks that stand in both texts as `place before>place after`, those that moved with a star. */
const cases = [
  ['blocks that are the same', [rounds, table], [rounds, table], '0>0 1>1'],
  ['a block put in', [rounds, table], [rounds, agency, table], '0>0 1>2'],
  ['a block taken out', [rounds, agency, table], [rounds, table], '0>0 2>1'],
  ['a block rewritten', [rounds, agency], [rounds, agency.replace('declined', 'refused')], '0>0 1>1'],
  ['a block replaced by one that says another thing', [rounds, agency], [rounds, table], '0>0'],
  ['a short block that moved past a long one', ['By our staff.', rounds], [rounds, 'By our staff.'], '0>1* 1>0'],
  ['the shorter one of two that changed places', [rounds, agency], [agency, rounds], '0>1* 1>0'],
  ['a block repeated', [rounds, table], [rounds, table, rounds], '0>0 1>1'],
  ['one of two repeated blocks taken out', [rounds, table, rounds], [table, rounds], '1>0 2>1'],
  ['nothing in two texts that share nothing', [rounds], ['条约将于星期四到期'], ''],
  ['nothing in no text', [], [rounds], ''],
] as const

for (const [what, before, after, pairs] of cases)
  test(`aligns ${what}`, () => {
    const told = alignBlocks(before, after).map(pair => `${pair.before}>${pair.after}${pair.isMoved ? '*' : ''}`)
    expect(told.join(' ')).toBe(pairs)
  })
