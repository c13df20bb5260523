import { expect, test } from 'vitest'
import { chinese } from '../../../../../core/claim/chinese/rules'
import { german } from '../../../../../core/claim/german/rules'
import { partsOf } from '../../../../../core/claim/pattern/parts'
import { readPassage } from '../../../../../core/claim/pattern/passage'

const rulesOf = { de: german, zh: chinese }

/** The sentences of a text, each with its parts; quotations are marked by `=`. */
function read(text: string, language: keyof typeof rulesOf): readonly (readonly string[])[] {
  const rules = rulesOf[language]
  const passage = readPassage(text, 0, text.length, rules)
  return passage.sentences.map(sentence =>
    partsOf(passage, sentence, rules.parts).map(({ from, to, isQuotation }) => {
      const words = text.slice(passage.words[from]?.start, passage.words[to - 1]?.end)
      return isQuotation ? `= ${words}` : words
    }),
  )
}

const cases = [
  ['de', 'Er kam. Sie ging.', [['Er kam'], ['Sie ging']]],
  ['de', 'Am 3. Oktober kam er. Es war 12. Dann ging er.', [['Am 3. Oktober kam er'], ['Es war 12'], ['Dann ging er']]],
  ['de', 'Dr. Roth und J. Voigt kamen.', [['Dr. Roth und J. Voigt kamen']]],
  ['de', 'Es kostet 3,5 Mio. Euro, z. B. im Mai.', [['Es kostet 3,5 Mio. Euro', 'z. B. im Mai']]],
  ['de', 'Wirklich?! Ja …', [['Wirklich'], ['Ja']]],
  ['de', '„Es ist vorbei. Ganz und gar.“ Er ging.', [['= „Es ist vorbei. Ganz und gar.“'], ['Er ging']]],
  ['de', '„Ist es vorbei?“, fragte er.', [['= „Ist es vorbei?“', 'fragte er']]],
  ['de', '„Ist es vorbei?“ fragte er.', [['= „Ist es vorbei?“', 'fragte er']]],
  ['de', 'Sie sagte: „Ja, gern. Bald.“', [['Sie sagte', '= „Ja, gern. Bald.“']]],
  ['de', 'Ein „Theater in drei Akten“ sei es.', [['Ein „Theater in drei Akten“ sei es']]],
  ['de', '„Salt“ lief aus.', [['„Salt“ lief aus']]],
  ['de', 'Er rief an und sagte nichts.', [['Er rief an', 'und sagte nichts']]],
  ['de', 'neue und erklärte Gegner', [['neue und erklärte Gegner']]],
  ['zh', '她来了。他走了！', [['她来了'], ['他走了']]],
  ['zh', '她说：“来吧。走吧。”他走了。', [['她说', '= “来吧。走吧。”'], ['他走了']]],
  ['zh', '“来吧。”她说。', [['= “来吧。”', '她说']]],
  ['zh', '《条约，全文》有效', [['《条约', '全文》有效']]],
  ['zh', '', []],
  ['zh', '。。。', [[]]],
] as const
for (const [language, text, parts] of cases)
  test(`takes apart: ${text}`, () => {
    expect(read(text, language)).toEqual(parts)
  })

test('a sentence without an end is cut', () => {
  const sentences = read('Wort '.repeat(2000), 'de')
  expect(sentences.length).toBeGreaterThan(2)
})
