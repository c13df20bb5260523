import { expect, test } from 'vitest'
import { readTreaties } from '../../../core/treaty/record'
import { shippedFiles } from '../core/treaty/shipped'
import { libraryOfOne, type } from './terminal'

const { treaties } = readTreaties(shippedFiles)
const library = {
  ...libraryOfOne(),
  listTreaties: async () => treaties,
  checkClaims: async () => [
    {
      annotationId: 'c01',
      checks: [
        {
          result: 'differs' as const,
          span: { start: 31, end: 40 },
          factIds: ['new-start.ev.expired-2026-02-05'],
          correction: '5 February 2026',
          reason: 'New START expired on 5 February 2026.',
        },
      ],
    },
  ],
}
const right = { id: 'a', sentence: 'New START was signed in Prague.', publishedOn: '2026-02-05' }
const wrong = { id: 2, sentence: 'New START was signed in Vienna.', publishedOn: null }
const lines = (...values: readonly unknown[]) => values.map(value => `${JSON.stringify(value)}\n`).join('')

test('prints each claim with its result, words, correction, reason and facts', async () => {
  const { code, out } = await type('check pact-ends', { library })
  expect(code).toBe(0)
  expect(out).toContain('Claims: 1')
  expect(out).toContain('1. Differs · c01')
  expect(out.replace(/\s+/g, ' ')).toContain('The record has: 5 February 2026. New START expired on 5 February 2026.')
  expect(out).toContain('new-start.ev.expired-2026-02-05')
})

test('prints the checks for programs', async () => {
  const { out } = await type('check pact-ends --json', { library })
  expect(JSON.parse(out)).toEqual(await library.checkClaims())
})

test('checks lines of a file into lines of another', async () => {
  const files = new Map([
    ['in.jsonl', lines(right, wrong)],
    ['out.jsonl', 'old'],
  ])
  const { code, err } = await type('check --jsonl in.jsonl out.jsonl', { library, files })
  expect([code, err]).toEqual([0, ''])
  const written = (files.get('out.jsonl') ?? '')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(written.map(({ id, result }) => [id, result])).toEqual([
    ['a', 'agrees'],
    [2, 'differs'],
  ])
  expect(written[1].checks).toContainEqual(
    expect.objectContaining({ result: 'differs', span: { start: 24, end: 30 }, correction: 'Prague' }),
  )
})

test('writes to the terminal for a dash, and keeps no empty line', async () => {
  const files = new Map([['in.jsonl', `\n${lines(right)}\n`]])
  const { out } = await type('check --jsonl in.jsonl -', { library, files })
  expect(out.trim().split('\n')).toHaveLength(1)
})

const bad: readonly (readonly [string, string, string])[] = [
  ['words that are no JSON', `${lines(right)}oops\n`, 'in.jsonl, line 2: this is not JSON'],
  ['a line without a sentence', lines({ id: 'a' }), 'in.jsonl, line 1: sentence: '],
  ['an impossible day', lines({ ...right, publishedOn: '2026-02-30' }), 'in.jsonl, line 1: publishedOn: '],
]
for (const [what, text, message] of bad)
  test(`refuses ${what}, naming file and line, and writes nothing`, async () => {
    const files = new Map([['in.jsonl', text]])
    const { code, err } = await type('check --jsonl in.jsonl out.jsonl', { library, files })
    expect(code).toBe(1)
    expect(err).toContain(message)
    expect(files.has('out.jsonl')).toBe(false)
  })

test('needs a file to write, and another one than it reads', async () => {
  const files = new Map([['in.jsonl', lines(right)]])
  expect((await type('check --jsonl in.jsonl', { library, files })).code).toBe(2)
  expect((await type('check --jsonl in.jsonl in.jsonl', { library, files })).code).toBe(2)
  expect((await type('check --jsonl none.jsonl out.jsonl', { library, files })).err).toContain('none.jsonl')
})
