import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyClaim, newRecord } from '../../../../core/annotation/change'
import { createClock } from '../../../../core/annotation/clock'
import { recordSchema } from '../../../../core/annotation/record-schema'
import { isPlainRecord } from '../../../../core/annotation/record-shape'
import { draftOf } from './examples'

const stamp = createClock('desk', () => 1000).tick()
const record = newRecord('a1', draftOf('Xinhua'), { stamp, time: '2026-02-06T00:00:00.000Z' })

const plain: readonly (readonly [string, object])[] = [
  ['a record as the program makes it', {}],
  ['fields that are not known here', { weight: 3 }],
  ['a claim', { kind: 'claim', color: null, claim: emptyClaim }],
  ['a deleted record', { deleted: '2026-03-31T23:59:59.999Z', noteReplaced: { desk: stamp } }],
  ['tags', { tags: ['New START', 'limits'] }],
]
for (const [what, change] of plain)
  test(`knows ${what} at once`, () => expect(isPlainRecord({ ...record, ...change })).toBe(true))

const rest: readonly (readonly [string, object])[] = [
  ['what an earlier version left out', { noteForks: undefined }],
  ['a note with several texts', { noteForks: [{ stamp, text: 'theirs' }] }],
  ['a day that is not there every year', { created: '2028-02-29T00:00:00.000Z' }],
  ['a tag with a space before it', { tags: [' limits'] }],
]
for (const [what, change] of rest)
  test(`leaves ${what} to the schema`, () => {
    expect(isPlainRecord({ ...record, ...change })).toBe(false)
    expect(recordSchema.safeParse({ ...record, ...change }).success).toBe(true)
  })

/** Values that are right in one field or another, or nearly so. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    ...['', 'a1', '../a1', 'note', 'claim', 'yellow', 'red', stamp, `${stamp}\n`, 'a1\n'],
    ...['2026-02-06T00:00:00.000Z', '2026-02-30T00:00:00.000Z', '2026-13-01T00:00:00.000Z', '2026-02-06', 'yesterday'],
    ...['2026-04-31T00:00:00.000Z', '2026-01-31T24:00:00.000Z', '2026-01-31T00:00:00.000Z\n', '2026-02-06T00:00:00Z'],
    ...[null, undefined, true, -1, 0, 1.5, 3, 2 ** 60, Number.NaN, 'x'.repeat(201), 'x'.repeat(100_001)],
    ...[
      [],
      ['tag'],
      ['a, b'],
      ['#'],
      [''],
      [' '],
      [3],
      Array(101).fill('tag'),
      {},
      { note: stamp },
      { note: 'newest' },
    ],
    ...[emptyClaim, { ...emptyClaim, type: 'rumour' }, { exact: 'x', prefix: '', suffix: '' }, { start: 3, end: 3 }],
  ),
  fc.anything(),
)
const paths = [
  ...Object.keys(record),
  'target.quote',
  'target.span',
  'target.quote.exact',
  'target.span.end',
  'claim.type',
]

test('takes nothing for a record that the schema refuses or changes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), values), { minLength: 1, maxLength: 2 }), changes => {
      const entry = changes.reduce<unknown>((changed, [path, value]) => put(changed, path.split('.'), value), record)
      if (!isPlainRecord(entry)) return
      const { noteForks, noteReplaced } = recordSchema.parse(entry)
      expect({ noteForks, noteReplaced }).toEqual({ noteForks: entry.noteForks, noteReplaced: entry.noteReplaced })
    }),
    { numRuns: 5000 },
  )
})

function put(into: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const fields = typeof into === 'object' && into !== null ? (into as Readonly<Record<string, unknown>>) : {}
  return { ...fields, [name]: rest.length === 0 ? value : put(fields[name], rest, value) }
}
