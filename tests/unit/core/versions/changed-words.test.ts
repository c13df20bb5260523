import { expect, test } from 'vitest'
import { changedWords } from '../../../../core/versions/changed-words'
import { written } from './examples'

const cases = [
  ['nothing where nothing was changed', 'as it was', 'as it was', 'as it was'],
  ['a number whole', 'at most 1,550 warheads', 'at most 1,500 warheads', 'at most [-1,550-]{+1,500+} warheads'],
  [
    'words next to each other as one change',
    'it will be kept',
    'it would stay kept',
    'it [-will be-]{+would stay+} kept',
  ],
  [
    'a short word between two rewritten phrases as part of them',
    'nine diplomats of Eastern countries',
    'several inspectors of neighbouring states',
    '[-nine diplomats of Eastern countries-]{+several inspectors of neighbouring states+}',
  ],
  [
    'a long word between two changes as what it is',
    'old limits apply now',
    'new limits apply here',
    '[-old-]{+new+} limits apply [-now-]{+here+}',
  ],
  ['a word put in with its space', 'the draft text', 'the draft treaty text', 'the draft {+treaty +}text'],
  ['a sentence put at the end', 'It met.', 'It met. It did not vote.', 'It met.{+ It did not vote.+}'],
  ['everything where nothing is left', 'yes', 'no', '[-yes-]{+no+}'],
  ['Chinese word by word', '双方尚未达成协议', '双方已经达成协议', '双方[-尚未-]{+已经+}达成协议'],
] as const

for (const [what, before, after, told] of cases)
  test(`tells ${what}`, () => {
    expect(written({ words: changedWords(before, after) })).toBe(told)
  })
