import { expect, test } from 'vitest'
import { dateInWords, limitInWords, numberInWords } from '../../../core/wording'

const dates = [
  ['2010-04-08', '8 April 2010'],
  ['2010-12-31', '31 December 2010'],
  ['2010-04', 'April 2010'],
  ['2010', '2010'],
  ['2026-02-05T00:29', '5 February 2026'],
] as const

for (const [date, words] of dates)
  test(`writes ${date} as ${words}`, () => {
    expect(dateInWords(date)).toBe(words)
  })

const numbers = [
  [0, '0'],
  [999, '999'],
  [1550, '1,550'],
  [1234567, '1,234,567'],
  [15.5, '15.5'],
  [1234.5678, '1,234.5678'],
  [-1550, '-1,550'],
] as const

for (const [number, words] of numbers)
  test(`writes ${number} as ${words}`, () => {
    expect(numberInWords(number)).toBe(words)
  })

test('writes a limit as its number, and a range with both ends', () => {
  expect(limitInWords(1550)).toBe('1,550')
  expect(limitInWords([1700, 2200])).toBe('1,700 to 2,200')
})
