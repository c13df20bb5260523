import { expect, test } from 'vitest'
import { findDates } from '../../../../core/treaty/check/find-dates'

const found = (text: string, published: string | null = '2026-02-05') =>
  findDates(text, published).map(({ span, days }) => [
    text.slice(span.start, span.end),
    days === null ? null : days.from === days.to ? days.from : `${days.from}/${days.to}`,
  ])

const cases: readonly (readonly [string, string, readonly (readonly [string, string | null])[]])[] = [
  ['a day, the day first', 'on 8 April 2010 in Prague', [['8 April 2010', '2010-04-08']]],
  ['a day, the month first', 'on April 8, 2010, in Prague', [['April 8, 2010', '2010-04-08']]],
  ['a day with its weekday', 'Thursday, 5 February 2026', [['Thursday, 5 February 2026', '2026-02-05']]],
  ['a day in digits', 'on 2010-04-08', [['2010-04-08', '2010-04-08']]],
  ['a month', 'in November 2023', [['November 2023', '2023-11-01/2023-11-30']]],
  ['a year', 'in 2019', [['2019', '2019-01-01/2019-12-31']]],
  ['a part of a year', 'in early 2021', [['early 2021', '2021-01-01/2021-04-30']]],
  ['the end of a year', 'by the end of 2007', [['the end of 2007', '2007-09-01/2007-12-31']]],
  ['nothing for a day that no calendar has', 'on 31 February', []],
  ['nothing for a number of things', 'up to 2000 attack helicopters and 1,999 tanks', []],
  ['the very day for its own weekday', 'expires on Thursday', [['Thursday', '2026-02-05']]],
  ['the last one for another weekday', 'said on Tuesday', [['Tuesday', '2026-02-03']]],
  ['the next one where the words look ahead', 'will expire on Friday', [['Friday', '2026-02-06']]],
  ['the last month of that name', 'an offer in September', [['September', '2025-09-01/2025-09-30']]],
  ['the week, Monday to Sunday', 'this week', [['this week', '2026-02-02/2026-02-08']]],
  ['the year to come', 'next year', [['next year', '2027-01-01/2027-12-31']]],
  ['a count of months back', 'two months ago', [['two months ago', '2025-12-01/2025-12-31']]],
  [
    'a day that takes its year from the one before',
    'on 1 March 2020 and 5 May',
    [
      ['1 March 2020', '2020-03-01'],
      ['5 May', '2020-05-05'],
    ],
  ],
  [
    'a month of a year named before',
    'in May 2020 and in November of that year',
    [
      ['May 2020', '2020-05-01/2020-05-31'],
      ['November of that year', '2020-11-01/2020-11-30'],
    ],
  ],
]
for (const [what, text, expected] of cases) test(`finds ${what}`, () => expect(found(text)).toEqual(expected))

test('names no day for relative words without a day of publication', () => {
  expect(found('It expires on Thursday, next year or two months ago.', null).map(([, days]) => days)).toEqual([
    null,
    null,
    null,
  ])
})

test('knows the word that bounds a date', () => {
  const bounds = findDates('since 1972, until 3 October 1977 and by the end of 2012', null).map(({ bound }) => bound)
  expect(bounds).toEqual(['since', 'until', 'by'])
})
