import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinKnown, lexiconOf } from '../../../../../core/claim/pattern/join-known'
import { wordsOf } from '../../../../../core/claim/words'

const lexicon = lexiconOf(['表示', '表示反对', '说', '小说', '的话说'])
const joined = (text: string) => joinKnown(wordsOf(text, 0, text.length), lexicon).map(word => word.form)

const cases = [
  ['nothing of a text without known words', '条约', ['条', '约']],
  ['the longest word that begins at a sign', '他表示反对', ['他', '表示反对']],
  ['a shorter one where the longest is cut off', '他表示反', ['他', '表示', '反']],
  ['a word that hides a verb', '小说说', ['小说', '说']],
  ['no signs with a blank between them', '表 示', ['表', '示']],
  ['no signs of another script', 'Rome says', ['rome', 'says']],
  ['nothing of nothing', '', []],
] as const
for (const [what, text, forms] of cases) test(`joins ${what}`, () => expect(joined(text)).toEqual(forms))

test('a joined word spans its signs, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('表', '示', '反', '对', '说', '小', ' ', '😀', 'a')), signs => {
      const text = signs.join('')
      let end = 0
      for (const word of joinKnown(wordsOf(text, 0, text.length), lexicon)) {
        expect(word.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(word.start, word.end).toLowerCase()).toBe(word.form)
        end = word.end
      }
    }),
  )
})
