import { expect, test } from 'vitest'
import { newRecord } from '../../../../core/annotation/change'
import { createClock } from '../../../../core/annotation/clock'
import { recordSchema } from '../../../../core/annotation/record-schema'
import { draftOf } from './examples'

const stamp = createClock('desk', () => 1000).tick()
const record = newRecord('a1', draftOf('Xinhua'), { stamp, time: '2026-02-06T00:00:00.000Z' })

test('reads what it was given, with fields that are not known here', () => {
  expect(recordSchema.parse({ ...record, weight: 3 })).toEqual({ ...record, weight: 3 })
})

const broken: readonly (readonly [string, object])[] = [
  ['an id that leads elsewhere', { id: '../a1' }],
  ['a time in another form', { created: 'yesterday' }],
  ['a stamp in another form', { stamps: { note: 'newest' } }],
  ['stamps that are a list', { stamps: [stamp] }],
  ['stamps that are missing', { stamps: undefined }],
  ['a colour that is none', { color: 'red' }],
]
for (const [what, change] of broken)
  test(`refuses ${what}`, () => expect(recordSchema.safeParse({ ...record, ...change }).success).toBe(false))
