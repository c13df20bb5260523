import { expect, test } from 'vitest'
import { findMentions } from '../../../../core/treaty/mentions'
import { shipped } from './shipped'

const plain = { caseSensitiveAliases: [], ambiguousAliases: [] }
const treaties = [
  shipped('new-start'),
  shipped('inf'),
  {
    ...plain,
    id: 'start-1',
    name: 'START I',
    shortName: 'START I',
    aliases: ['START Treaty', 'START'],
    caseSensitiveAliases: ['START'],
  },
  {
    ...plain,
    id: 'sort',
    name: 'Strategic Offensive Reductions Treaty',
    shortName: 'SORT',
    aliases: ['Treaty of Moscow'],
    caseSensitiveAliases: ['SORT'],
    ambiguousAliases: [{ text: 'Treaty of Moscow', note: 'Also the test ban of 1963.' }],
  },
]

const found = (text: string) =>
  findMentions(text, treaties).map(({ treatyId, span }) => [treatyId, text.slice(span.start, span.end)])

const cases: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['the longest of names that share a place', 'The New START Treaty limits them.', [['new-start', 'New START Treaty']]],
  [
    'a shorter name where it stands alone',
    'After START came New START.',
    [
      ['start-1', 'START'],
      ['new-start', 'New START'],
    ],
  ],
  ['nothing for small letters where capitals count', 'They start to sort it.', []],
  [
    'a name in a possessive',
    "New START’s caps and New START's end",
    [
      ['new-start', 'New START'],
      ['new-start', 'New START'],
    ],
  ],
  [
    'a name over a line break or a no-break space',
    'New\nSTART and New\u00a0START',
    [
      ['new-start', 'New\nSTART'],
      ['new-start', 'New\u00a0START'],
    ],
  ],
  ['nothing inside of a word', 'RESTART and INFANTRY', []],
  [
    'names between brackets and quotation marks',
    '(INF Treaty) and “SORT”',
    [
      ['inf', 'INF Treaty'],
      ['sort', 'SORT'],
    ],
  ],
  [
    'a name that means something else too only beside one that does not',
    'the Treaty of Moscow (SORT)',
    [
      ['sort', 'Treaty of Moscow'],
      ['sort', 'SORT'],
    ],
  ],
  ['not a name that means something else too by itself', 'the Treaty of Moscow', []],
  ['a name in Cyrillic', 'Договор СНВ-III истёк', [['new-start', 'СНВ-III']]],
]
for (const [what, text, expected] of cases) test(`finds ${what}`, () => expect(found(text)).toEqual(expected))

test('finds nothing where there are no records', () => {
  expect(findMentions('New START', [])).toEqual([])
})

test('a name may hold any sign', () => {
  const odd = { ...plain, id: 'odd', name: 'A+ (B) [C] $5?', shortName: 'A+', aliases: [] }
  const text = 'See A+ (B) [C] $5?, or A+.'
  const spans = findMentions(text, [odd]).map(({ span }) => text.slice(span.start, span.end))
  expect(spans[0]).toBe('A+ (B) [C] $5?')
})

test('mentions come in order and never overlap', () => {
  const text = 'New START, START, the INF Treaty, SORT and the New Strategic Arms Reduction Treaty (New START)'
  const spans = findMentions(text, treaties).map(({ span }) => span)
  expect(spans.length).toBeGreaterThan(4)
  spans.slice(1).forEach((span, at) => {
    expect(span.start).toBeGreaterThanOrEqual(spans[at]?.end ?? 0)
  })
})
