import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createMentionFinder, findMentions } from '../../../../core/treaty/mentions'
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

/** The names in 26 records of the field: many share words, some share whole names. */
const many: Parameters<typeof findMentions>[1] = JSON.parse(
  readFileSync(new URL('../../../fixtures/treaties/names.json', import.meta.url), 'utf8'),
)
const foundAmongMany = (text: string) =>
  findMentions(text, many).map(({ treatyId, span }) => `${treatyId}: ${text.slice(span.start, span.end)}`)

const amongMany: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'each of a family by its own number',
    'START I, START II, START-3 and New START',
    ['start-1: START I', 'start-2: START II', 'new-start: START-3', 'new-start: New START'],
  ],
  [
    'the new treaty where the old one’s name is a part of its own',
    'the New Strategic Arms Reduction Treaty, after the first Strategic Arms Reduction Treaty',
    ['new-start: New Strategic Arms Reduction Treaty', 'start-1: first Strategic Arms Reduction Treaty'],
  ],
  [
    'a short form with the word treaty in small letters',
    'The INF treaty and the ABM treaty',
    ['inf: INF treaty', 'abm: ABM treaty'],
  ],
  ['not the ordinary words', 'a new start, a sort of salt, open skies', []],
  [
    'a name that two records share, as the one that the text names without doubt',
    'The Partial Test Ban Treaty is also called the Treaty of Moscow.',
    ['ptbt: Partial Test Ban Treaty', 'ptbt: Treaty of Moscow'],
  ],
  [
    'not a name that two records share, where the text names both',
    'The PTBT, the Strategic Offensive Reductions Treaty, the Treaty of Moscow',
    ['ptbt: PTBT', 'sort: Strategic Offensive Reductions Treaty'],
  ],
  [
    'a name with a dash or a no-break hyphen for its hyphen',
    'the Non‑Proliferation Treaty and START–3 or New START',
    ['npt: Non‑Proliferation Treaty', 'new-start: START–3', 'new-start: New START'],
  ],
  ['names right beside Chinese words', '退出INF Treaty后，NPT仍然有效', ['inf: INF Treaty', 'npt: NPT']],
  [
    'a name in any mixture of capitals where they do not count',
    'the SEABED treaty and the Treaty on open skies',
    ['seabed: SEABED treaty', 'open-skies: Treaty on open skies'],
  ],
]
for (const [what, text, expected] of amongMany)
  test(`finds, among 26 records, ${what}`, () => expect(foundAmongMany(text)).toEqual(expected))

test('finds every name of 26 records by itself, or a longer one of the same treaty, or none where it is in doubt', () => {
  for (const { id, name, shortName, aliases, ambiguousAliases } of many) {
    const ambiguous = new Set(ambiguousAliases.map(({ text }) => text))
    for (const written of [name, shortName, ...aliases].filter(one => !ambiguous.has(one))) {
      const [mention, ...others] = findMentions(`So says the ${written}, they hold.`, many)
      expect(others, written).toEqual([])
      expect(mention?.treatyId, written).toBe(id)
    }
  }
})

const findAll = createMentionFinder(treaties, { withWeak: true })
const weak = (text: string) =>
  findAll(text)
    .filter(({ isWeak }) => isWeak)
    .map(({ treatyId, span }) => `${treatyId}: ${text.slice(span.start, span.end)}`)

const shortForms: readonly (readonly [string, string, readonly string[]])[] = [
  ['after its treaty', 'New START ended. The pact had run long.', ['new-start: The pact']],
  ['in a possessive', 'New START ended. The treaty’s caps went.', ['new-start: The treaty']],
  ['of the treaty named last', 'New START, the INF Treaty, the accord', ['inf: the accord']],
  ['not before any name', 'The pact is dead. New START ended.', []],
  ['not where it begins a name of its own', 'New START, the treaty on mines', []],
  ['not inside a name', 'the INF Treaty', []],
]
for (const [what, text, expected] of shortForms)
  test(`finds a short form ${what}`, () => expect(weak(text)).toEqual(expected))

test('finds no short forms unless they are asked for', () => {
  expect(found('New START ended. The pact had run long.')).toEqual([['new-start', 'New START']])
})

test('an ambiguous name counts in a sentence alone where only one record bears it', () => {
  const findAlone = createMentionFinder(many, { isAlone: true })
  expect(findAlone('SALT I was signed in 1972.').map(({ treatyId }) => treatyId)).toEqual(['salt-1'])
  expect(findAlone('The Treaty of Moscow was signed.')).toEqual([])
})
