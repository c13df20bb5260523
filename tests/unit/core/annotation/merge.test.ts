import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnnotationPatch } from '../../../../core/annotation/annotation'
import {
  changeRecord,
  deleteRecord,
  draftOf as draftOfRecord,
  isThere,
  newRecord,
} from '../../../../core/annotation/change'
import { createClock } from '../../../../core/annotation/clock'
import { mergeRecords, mergeReplicas } from '../../../../core/annotation/merge'
import { wholeNote } from '../../../../core/annotation/note-versions'
import type { AnnotationRecord } from '../../../../core/annotation/record'
import { articleClaim, draftOf } from './examples'

type Action =
  | { readonly do: 'edit'; readonly on: number; readonly patch: AnnotationPatch }
  | { readonly do: 'delete'; readonly on: number }
  | { readonly do: 'sync'; readonly on: number; readonly from: number }

const devices = ['desk', 'phone', 'tablet'] as const
const on = fc.nat(devices.length - 1)
const patch: fc.Arbitrary<AnnotationPatch> = fc.oneof(
  fc.record({ color: fc.constantFrom('pink' as const, 'green' as const, null) }),
  fc.record({ tags: fc.subarray(['dates', 'tone', 'source']) }),
  fc.record({ claim: fc.record({ status: fc.constantFrom('agrees' as const, 'differs' as const) }) }),
)
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant('edit' as const), on, patch }),
  fc.record({
    do: fc.constant('edit' as const),
    on,
    patch: fc.record({ note: fc.string({ minLength: 1, maxLength: 8 }) }),
  }),
  fc.record({ do: fc.constant('delete' as const), on }),
  fc.record({ do: fc.constant('sync' as const), on, from: on }),
)

/** Plays actions on three devices that begin with the same record, each with its own and wrong clock. */
function play(actions: readonly Action[], start: AnnotationRecord) {
  const states: AnnotationRecord[] = devices.map(() => start)
  const clocks = devices.map((name, at) => createClock(name, () => 1_000_000 - at * 500))
  /** Every text written, with the texts that its writer knew and replaced. */
  const writings: { text: string; stamp: string; replaced: readonly string[] }[] = []
  actions.forEach((one, at) => {
    const state = states[one.on] ?? start
    const clock = clocks[one.on]
    if (!clock) return
    if (one.do === 'sync') {
      const theirs = states[one.from] ?? start
      states[one.on] = mergeRecords(state, theirs)
      for (const stamp of Object.values(theirs.stamps)) clock.see(stamp)
      return
    }
    const change = { stamp: clock.tick(), time: new Date(1_700_000_000_000 + at).toISOString() }
    const next =
      one.do === 'delete' ? deleteRecord(state, change) : changeRecord(state, numbered(one.patch, at), change)
    if (next.stamps.note === change.stamp) {
      const known = [...state.noteForks.map(({ stamp }) => stamp), ...(state.stamps.note ? [state.stamps.note] : [])]
      writings.push({ text: next.note, stamp: change.stamp, replaced: known })
    }
    states[one.on] = next
  })
  return { states: states as [AnnotationRecord, AnnotationRecord, AnnotationRecord], writings }
}

/** Every note text is made different, so that a lost one is missed. */
const numbered = (change: AnnotationPatch, at: number): AnnotationPatch =>
  change.note === undefined ? change : { note: `${change.note} (${at})` }

const starts = {
  'a claim of the article': articleClaim('c01', 'set to expire on Thursday'),
  'an annotation of the reader': newRecord('c01', draftOf('Xinhua', { kind: 'claim' }), {
    stamp: createClock('desk', () => 1000).tick(),
    time: '2026-02-06T00:00:00.000Z',
  }),
}

describe.each(Object.entries(starts))('%s, changed on three devices', (_, start) => {
  const histories = fc.array(action, { maxLength: 25 })

  test('merges to the same in any order and any grouping', () => {
    fc.assert(
      fc.property(histories, actions => {
        const { states } = play(actions, start)
        const [a, b, c] = states
        const all = mergeRecords(mergeRecords(a, b), c)
        expect(mergeRecords(b, a)).toEqual(mergeRecords(a, b))
        expect(mergeRecords(a, mergeRecords(b, c))).toEqual(all)
        expect(mergeRecords(mergeRecords(c, a), b)).toEqual(all)
      }),
    )
  })

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(histories, actions => {
        const [a, b] = play(actions, start).states
        const merged = mergeRecords(a, b)
        expect(mergeRecords(a, a)).toEqual(a)
        expect(mergeRecords(merged, b)).toEqual(merged)
        expect(mergeRecords(merged, merged)).toEqual(merged)
      }),
    )
  })

  test('never loses the text of a note that nobody replaced who knew it', () => {
    fc.assert(
      fc.property(histories, actions => {
        const { states, writings } = play(actions, start)
        const [a, b, c] = states
        const merged = mergeRecords(mergeRecords(a, b), c)
        const replaced = new Set(writings.flatMap(({ replaced: known }) => known))
        const kept = writings.filter(({ stamp, text }) => !replaced.has(stamp) && text !== '')
        for (const { text } of kept) expect(wholeNote(merged)).toContain(text)
        if (kept.length > 0) expect(isThere(merged)).toBe(true)
      }),
    )
  })
})

const time = '2026-02-06T00:00:00.000Z'

test('two notes written without knowing of each other are both shown, the older first', () => {
  const base = newRecord('a1', draftOf('Xinhua'), { stamp: createClock('desk', () => 1).tick(), time })
  const desk = changeRecord(base, { note: 'At the desk.' }, { stamp: createClock('desk', () => 10).tick(), time })
  const phone = changeRecord(base, { note: 'On the train.' }, { stamp: createClock('phone', () => 20).tick(), time })
  const merged = mergeRecords(phone, desk)
  expect(wholeNote(merged)).toBe('At the desk.\n\n---\n\nOn the train.')
  const settled = changeRecord(merged, { note: 'Both.' }, { stamp: createClock('desk', () => 30).tick(), time })
  expect(wholeNote(mergeRecords(mergeRecords(desk, settled), phone))).toBe('Both.')
})

test('a note written on one device brings back what another deleted without knowing of it', () => {
  const base = newRecord('a1', draftOf('Xinhua', { note: 'Old.' }), {
    stamp: createClock('desk', () => 1).tick(),
    time,
  })
  const written = changeRecord(base, { note: 'New.' }, { stamp: createClock('phone', () => 10).tick(), time })
  const deleted = deleteRecord(base, { stamp: createClock('desk', () => 20).tick(), time })
  const merged = mergeRecords(written, deleted)
  expect(isThere(merged)).toBe(true)
  expect(wholeNote(merged)).toBe('New.')
})

test('a correction of the article reaches every field of its claim that the reader did not touch', () => {
  const first = articleClaim('c01', 'set to expire on Thursday')
  const judged = changeRecord(
    first,
    { claim: { status: 'agrees' } },
    { stamp: createClock('desk', () => 1).tick(), time },
  )
  const corrected = { ...first, claim: first.claim && { ...first.claim, speaker: 'Xinhua' } }
  const merged = mergeReplicas([corrected], [{ replica: 'desk', annotations: [judged] }]).get('c01')
  expect(merged && draftOfRecord(merged).claim).toMatchObject({ speaker: 'Xinhua', status: 'agrees' })
})

test('what the reader made of a claim stays when the article no longer brings the claim', () => {
  const judged = changeRecord(
    articleClaim('c01', 'set to expire on Thursday'),
    { note: 'Ends at midnight.' },
    { stamp: createClock('desk', () => 1).tick(), time },
  )
  expect(mergeReplicas([], [{ replica: 'desk', annotations: [judged] }]).get('c01')).toEqual(judged)
})

test('fields that this version does not know survive a merge', () => {
  const base = newRecord('a1', draftOf('Xinhua'), { stamp: createClock('desk', () => 1).tick(), time })
  const foreign = { ...base, weight: 3 } as AnnotationRecord
  expect(mergeRecords(base, foreign)).toHaveProperty('weight', 3)
})
