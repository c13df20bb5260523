import { expect, test } from 'vitest'
import { readArticleClaims } from '../../../../core/article/claims-file'

const text = 'The treaty expires on Thursday. The treaty is old, an analyst said.'
const read = (claims: string | null) => readArticleClaims({ name: 'talks.md', claims }, text)

test('a claim becomes a record without stamps, open, found by quote and span', () => {
  const records = read(`made: 2026-11-23
claims:
  - id: c01
    quote: The treaty is old
    start: 32
    speaker: an analyst
    role: analyst
    outlet: The Daily
    cue: an analyst said
    type: opinion
    treaties: [new-start]
    facts: [new-start.duration, new-start.status]
`)
  expect(records).toEqual([
    {
      id: 'c01',
      kind: 'claim',
      target: {
        quote: { exact: 'The treaty is old', prefix: 'The treaty expires on Thursday. ', suffix: ', an analyst said.' },
        span: { start: 32, end: 49 },
      },
      color: null,
      note: '',
      tags: [],
      claim: {
        speaker: 'an analyst',
        role: 'analyst',
        outlet: 'The Daily',
        cue: 'an analyst said',
        type: 'opinion',
        status: 'open',
        evidence: [{ fact: 'new-start.duration' }, { fact: 'new-start.status' }],
        treaties: ['new-start'],
      },
      created: '2026-11-23T00:00:00.000Z',
      updated: '2026-11-23T00:00:00.000Z',
      deleted: null,
      stamps: {},
      noteForks: [],
      noteReplaced: {},
    },
  ])
})

test('what a claim leaves out is null or empty', () => {
  const [record] = read(
    'made: 2026-11-23\nclaims:\n  - id: a\n    quote: on Thursday\n    type: fact\n    role: null\n',
  )
  expect(record?.claim).toEqual({
    speaker: null,
    role: null,
    outlet: null,
    cue: null,
    type: 'fact',
    status: 'open',
    evidence: [],
    treaties: [],
  })
})

test('an article without a claims file has no claims', () => expect(read(null)).toEqual([]))

const claim = (fields: string) => `made: 2026-11-23\nclaims:\n  - ${fields.replaceAll('\n', '\n    ')}\n`

const places = [
  ['at its start', 'id: a\nquote: The treaty\nstart: 32\ntype: fact', 32],
  ['nearest to its start, when the article was edited', 'id: a\nquote: The treaty\nstart: 27\ntype: fact', 32],
  ['before its start', 'id: a\nquote: The treaty\nstart: 5\ntype: fact', 0],
  ['without a start, when it stands only once', 'id: a\nquote: Thursday\ntype: fact', 22],
  ['past the end', 'id: a\nquote: Thursday\nstart: 9000\ntype: fact', 22],
] as const

for (const [where, fields, start] of places) {
  test(`finds a quote ${where}`, () => expect(read(claim(fields))[0]?.target.span.start).toBe(start))
}

const mistakes = [
  [
    'words that are not in the article',
    claim('id: a\nquote: The Treaty expires\ntype: fact'),
    'talks.claims.yaml: line 3: claim a: Its words are not in the article. Copy them from the article exactly.',
  ],
  [
    'words that stand twice, without a start',
    claim('id: a\nquote: The treaty\ntype: fact'),
    'talks.claims.yaml: line 3: claim a: Its words stand 2 times in the article. Add `start`: 0 or 32.',
  ],
  [
    'an id used twice',
    `${claim('id: a\nquote: Thursday\ntype: fact')}  - id: a\n    quote: old\n    type: fact\n`,
    'talks.claims.yaml: line 6: claim a: The id is used twice.',
  ],
  ['no quote', claim('id: a\ntype: fact'), 'line 3: `claims.0.quote`: A claim needs its exact words.'],
  ['an empty quote', claim('id: a\nquote: ""\ntype: fact'), 'line 4: `claims.0.quote`: A claim needs its exact words.'],
  [
    'an unknown type',
    claim('id: a\nquote: old\ntype: rumour'),
    'line 5: `claims.0.type`: A type is one of fact, opinion',
  ],
  [
    'a misspelt field',
    claim('id: a\nquote: old\ntype: fact\nspeeker: b'),
    'line 6: `claims.0`: Unrecognized key: "speeker". Correct its name, or take it out.',
  ],
  ['an id with spaces', claim('id: a b\nquote: old\ntype: fact'), 'line 3: `claims.0.id`: An id holds letters'],
  [
    'a number for a speaker',
    claim('id: a\nquote: old\ntype: fact\nspeaker: 7'),
    'line 6: `claims.0.speaker`: The value must',
  ],
  ['no day', 'claims: []\n', '`made`: The day on which the claims were marked is written 2026-11-23.'],
  ['a file that is not YAML', 'claims: [', 'Correct the YAML there.'],
] as const

for (const [what, claims, message] of mistakes) {
  test(`refuses ${what}, naming the place and the cure`, () => {
    expect(() => read(claims)).toThrow(expect.objectContaining({ code: 'damaged' }))
    expect(() => read(claims)).toThrow(message)
  })
}
