import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, readingMinutes } from '../../../../core/article/reading-time'

const counts = [
  ['English', "The world's two largest arsenals.", 'en', 5],
  ['Chinese, by dictionary', '新削减战略武器条约', 'zh', 5],
  ['Arabic', 'معاهدة جديدة بين البلدين', 'ar', 4],
  ['numbers, not punctuation', '1,550 — 700!', 'en', 2],
  ['emoji as no words', '🚀 🇨🇳', 'en', 0],
  ['nothing', '', 'en', 0],
  ['a text longer than one piece', 'ceilings and floors\n'.repeat(1000), 'en', 3000],
  ['a stretch longer than one piece', `${'x'.repeat(4096)} y`, 'en', 2],
] as const

for (const [what, text, language, words] of counts) {
  test(`counts ${what}`, () => expect(countWords(text, language)).toBe(words))
}

const minutes = [
  [0, 1],
  [1, 1],
  [238, 1],
  [476, 2],
  [695, 3],
] as const

for (const [words, expected] of minutes) {
  test(`${words} words take ${expected} min`, () => expect(readingMinutes(words)).toBe(expected))
}

test('counts as Unicode has it where words stand between spaces', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  const part = fc.constantFrom(
    ...[
      "don't",
      'U.S.',
      '1,550',
      '3.5',
      'e.g.',
      'état',
      'a\u0301b',
      'ДСНВ-III',
      'state-of-the-art',
      'a1',
      '1a',
      '‘so’',
    ],
    ...[
      ' ',
      ', ',
      '. ',
      '—',
      '"',
      "'",
      ':',
      '12:30',
      '_x_',
      'معاهدة',
      '…',
      '$5',
      '50%',
      '🚀',
      'dis\u00adarm',
      'Ⅳ',
      '2.',
    ],
  )
  fc.assert(
    fc.property(fc.array(part), parts => {
      const text = parts.join('')
      const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
      expect(countWords(text, 'en')).toBe(words)
    }),
  )
})
