import { expect, test } from 'vitest'
import { chinese } from '../../../../../core/claim/chinese/rules'
import { speakerIn } from '../../../../../core/claim/chinese/speaker'
import { readPassage } from '../../../../../core/claim/pattern/passage'

/** The speaker named by the words before a verb. */
function speakerOf(text: string): string | null {
  const passage = readPassage(text, 0, text.length, chinese)
  const found = speakerIn(passage, { from: 0, to: passage.words.length })
  return found && text.slice(passage.words[found.source.from]?.start, passage.words[found.source.to - 1]?.end)
}

const cases = [
  ['外交部发言人温浩', '外交部发言人温浩'],
  ['温浩周二在记者会上', '温浩'],
  ['在记者会上温浩', '温浩'],
  ['9日温浩还', '温浩'],
  ['路透社五月三日', '路透社'],
  ['中国和俄罗斯', '中国和俄罗斯'],
  ['他没有', '他'],
  ['央视援引官员', '央视'],
  ['国防部发表', '国防部'],
  ['《环球》', '《环球》'],
  ['“不”', null],
  ['他的', null],
  ['周二', null],
  ['', null],
  ['条'.repeat(100), null],
] as const
for (const [text, speaker] of cases)
  test(`names the speaker in: ${text.slice(0, 12)}`, () => {
    expect(speakerOf(text)).toBe(speaker)
  })
