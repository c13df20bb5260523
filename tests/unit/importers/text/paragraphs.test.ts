import { expect, test } from 'vitest'
import { paragraphsOf } from '../../../../importers/text/paragraphs'

const cases = [
  ['a line each, where no empty line stands', 'One.\nTwo.', [['One.'], ['Two.']]],
  [
    'a paragraph each, where empty lines stand between lines',
    'One.\n\nTwo.\r\n\r\n\r\nThree.',
    [['One.'], ['Two.'], ['Three.']],
  ],
  ['lines of verse together', 'Rose\nViolet\n\nSugar', [['Rose', 'Violet'], ['Sugar']]],
  [
    'wrapped lines joined',
    'The parties met in the old town hall on Monday\nand agreed to meet again before the year is out\nin the same place.\n\nNobody spoke to the press about the long talks\nthat went before.',
    [
      [
        'The parties met in the old town hall on Monday and agreed to meet again before the year is out in the same place.',
      ],
      ['Nobody spoke to the press about the long talks that went before.'],
    ],
  ],
  [
    'wrapped paragraphs that an indent begins',
    '  The parties met in the old town hall on Monday\nand agreed to meet again before the year is out.\n  Nobody spoke to the press about the long talks\nthat went before, nor about those after them.',
    [
      ['The parties met in the old town hall on Monday and agreed to meet again before the year is out.'],
      ['Nobody spoke to the press about the long talks that went before, nor about those after them.'],
    ],
  ],
  [
    'Chinese lines, each a paragraph',
    '　　中国外交部发言人周一表示。\n　　双方同意继续谈判。',
    [['中国外交部发言人周一表示。'], ['双方同意继续谈判。']],
  ],
  [
    'columns as they stand',
    'Year   Heads   Missiles\n1990   10271   2500',
    [['Year   Heads   Missiles', '1990   10271   2500']],
  ],
  ['nothing in white space', ' \n\t\n', []],
] as const

for (const [what, text, lines] of cases) {
  test(`finds ${what}`, () => {
    expect(paragraphsOf(text).map(block => block.lines)).toEqual(lines)
  })
}
