import { expect, test } from 'vitest'
import { findDurations, findNumbers } from '../../../../core/treaty/check/find-numbers'
import { likeWritten, numberValue, ordinalValue } from '../../../../core/treaty/check/number-words'

const values: readonly (readonly [string, number])[] = [
  ['1,550', 1550],
  ['1550', 1550],
  ['3.67', 3.67],
  ['seven hundred', 700],
  ['forty-four', 44],
  ['one thousand five hundred and fifty', 1550],
]
for (const [written, value] of values) test(`reads ${written}`, () => expect(numberValue(written)).toBe(value))

const ordinals: readonly (readonly [string, number | null])[] = [
  ['28th', 28],
  ['fiftieth', 50],
  ['forty-fourth', 44],
  ['eighth', 8],
  ['often', null],
]
for (const [written, value] of ordinals)
  test(`reads ${written} as an ordinal`, () => expect(ordinalValue(written)).toBe(value))

test('writes a number the way the words before it were', () => {
  expect([likeWritten(5, 'ten'), likeWritten(5, '10'), likeWritten(1550, '1,500')]).toEqual(['five', '5', '1,550'])
})

const counted: readonly (readonly [string, string, readonly (string | number)[]])[] = [
  ['deployed warheads', 'no more than 1,550 deployed warheads', [1550, 'warheads', 'deployed']],
  [
    'launchers, deployed or not',
    '800 deployed and non-deployed launchers',
    [800, 'launchers', 'nondeployed', 'deployed'],
  ],
  ['missiles where the quality follows', '700 missiles and bombers deployed', [700, 'delivery', 'deployed']],
  ['what stands before the number', 'capped warheads at 1,550 a side', [1550, 'warheads']],
  ['states', '191 parties', [191, 'states']],
]
for (const [what, text, [value, ...features]] of counted)
  test(`counts ${what}`, () => {
    const [number] = findNumbers(text)
    expect(number?.value).toBe(value)
    expect([...(number?.features ?? [])]).toEqual(features)
  })

test('reads a range with both ends', () => {
  expect(findNumbers('ranges of 500 to 5,500 km')).toMatchObject([{ value: 500, upper: 5500 }])
})

test('reads lengths of time in words and digits', () => {
  const lengths = findDurations('a ten-year pact, six months’ notice, three decades and 18 a year')
  expect(lengths.map(({ value, unit }) => [value, unit])).toEqual([
    [10, 'year'],
    [6, 'month'],
    [30, 'year'],
  ])
})
