import { expect, test } from 'vitest'
import {
  changeRecord,
  deleteRecord,
  draftOf as draftOfRecord,
  isThere,
  newRecord,
  restoreRecord,
  toAnnotation,
} from '../../../../core/annotation/change'
import { createClock } from '../../../../core/annotation/clock'
import { articleClaim, draftOf } from './examples'

const clock = createClock('laptop', () => Date.UTC(2026, 1, 6))
const change = (time = '2026-02-06T10:00:00.000Z') => ({ stamp: clock.tick(), time })

test('every field of a new annotation carries the stamp of its making, those of a claim only on a claim', () => {
  const made = change()
  const highlight = newRecord('a1', draftOf('Xinhua'), made)
  expect(Object.keys(highlight.stamps).sort()).toEqual(['color', 'deleted', 'kind', 'note', 'tags', 'target'])
  expect(new Set(Object.values(highlight.stamps))).toEqual(new Set([made.stamp]))
  const claim = newRecord('a2', draftOf('Xinhua', { kind: 'claim' }), made)
  expect(Object.keys(claim.stamps)).toHaveLength(14)
})

test('only the fields that a patch really changes are stamped anew', () => {
  const record = newRecord('a1', draftOf('Xinhua', { tags: ['source'] }), change())
  const later = change('2026-02-06T11:00:00.000Z')
  const changed = changeRecord(record, { color: 'green', tags: ['source'], note: '' }, later)
  expect(changed).toMatchObject({ color: 'green', tags: ['source'], updated: later.time, created: record.created })
  expect(changed.stamps).toEqual({ ...record.stamps, color: later.stamp })
})

test('a patch that changes nothing leaves the record itself', () => {
  const record = newRecord('a1', draftOf('Xinhua', { kind: 'claim' }), change())
  expect(changeRecord(record, { note: '', tags: [], claim: { status: 'open' } }, change())).toBe(record)
})

test('a part of a claim changes alone, and only it is stamped on a claim of the article', () => {
  const claim = articleClaim('c01', 'set to expire on Thursday')
  const changed = changeRecord(claim, { claim: { status: 'agrees' } }, change())
  expect(changed.claim).toEqual({ ...claim.claim, status: 'agrees' })
  expect(Object.keys(changed.stamps)).toEqual(['claim.status'])
})

test('an annotation that becomes a claim gets the fields of one, and keeps them when it becomes a note again', () => {
  const record = newRecord('a1', draftOf('Xinhua'), change())
  const claim = changeRecord(record, { kind: 'claim', claim: { speaker: 'Xinhua' } }, change())
  expect(draftOfRecord(claim).claim).toMatchObject({ speaker: 'Xinhua', status: 'open' })
  const note = changeRecord(claim, { kind: 'note' }, change())
  expect(draftOfRecord(note).claim).toBeNull()
  expect(draftOfRecord(changeRecord(note, { kind: 'claim' }, change())).claim).toMatchObject({ speaker: 'Xinhua' })
})

test('a deleted annotation is not there, and comes back with all that it had', () => {
  const draft = draftOf('Xinhua', { kind: 'claim', note: 'Compare with Reuters.', tags: ['source'] })
  const record = newRecord('a1', draft, change())
  const deleted = deleteRecord(record, change())
  expect(isThere(deleted)).toBe(false)
  const restored = restoreRecord(deleted, draft, change())
  expect(isThere(restored)).toBe(true)
  expect(draftOfRecord(restored)).toEqual(draft)
})

test('a claim of the article counts as touched only while it differs from the article’s word', () => {
  const claim = articleClaim('c01', 'set to expire on Thursday')
  const judged = changeRecord(claim, { claim: { status: 'differs' } }, change())
  const back = changeRecord(judged, { claim: { status: 'open' } }, change())
  const touched = [claim, judged, back].map(record => toAnnotation(record, claim).touched)
  expect(touched).toEqual([false, true, false])
  expect(toAnnotation(judged, claim).origin).toBe('article')
  expect(toAnnotation(newRecord('a1', draftOf('Xinhua'), change()), null)).toMatchObject({
    origin: 'reader',
    touched: true,
  })
})
