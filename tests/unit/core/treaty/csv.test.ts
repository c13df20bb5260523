import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../../../core/treaty/csv'

const cases: readonly (readonly [string, string, readonly (readonly [number, readonly string[]])[]])[] = [
  ['nothing in nothing', '', []],
  [
    'plain cells',
    'a,b\n1,2\n',
    [
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ],
  ],
  [
    'the last row without a line break',
    'a\nb',
    [
      [1, ['a']],
      [2, ['b']],
    ],
  ],
  [
    'rows of Windows, behind a byte order mark',
    '\uFEFFa,b\r\n1,2\r\n',
    [
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ],
  ],
  ['empty cells at either end', ',b,\n', [[1, ['', 'b', '']]]],
  ['an empty cell at the very end', 'a,', [[1, ['a', '']]]],
  ['commas and quotes in quotes', '"a, ""b""",c', [[1, ['a, "b"', 'c']]]],
  [
    'the line on which a row begins after one of two lines',
    '"a\nb",c\nd,e',
    [
      [1, ['a\nb', 'c']],
      [3, ['d', 'e']],
    ],
  ],
  [
    'no rows in empty lines',
    'a\n\n\nb\n',
    [
      [1, ['a']],
      [4, ['b']],
    ],
  ],
]
for (const [what, text, rows] of cases)
  test(`reads ${what}`, () => {
    expect(readCsv(text).map(({ line, cells }) => [line, cells])).toEqual(rows)
  })

test('cells that were written with quotes come back as they were', () => {
  const row = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), rows => {
      const text = rows.map(cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
      expect(readCsv(text).map(({ cells }) => cells)).toEqual(rows)
    }),
  )
})

test('a text of any kind is read to its end', () => {
  const piece = fc.constantFrom('"', ',', '\n', '\r', 'a', ' ')
  fc.assert(
    fc.property(
      fc.array(piece).map(pieces => pieces.join('')),
      text => void readCsv(text),
    ),
  )
})
