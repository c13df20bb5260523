import { expect, test } from 'vitest'
import type { AnnotationDraft } from '../../../../core/annotation/annotation'
import { emptyClaim } from '../../../../core/annotation/change'
import {
  addStep,
  describeHistory,
  labelOf,
  labelOfMany,
  noHistory,
  patchBetween,
  type Step,
  type StepChange,
  stepBack,
  stepForward,
} from '../../../../core/annotation/history'
import { draftOf } from './examples'

const highlight = draftOf('Xinhua')
const note = draftOf('Xinhua', { kind: 'note' })
const claim = draftOf('Xinhua', { kind: 'claim' })

const labels: readonly (readonly [string, AnnotationDraft | null, AnnotationDraft | null])[] = [
  ['Add Highlight', null, highlight],
  ['Add Claim', null, claim],
  ['Delete Note', note, null],
  ['Edit Note', highlight, { ...highlight, note: 'x' }],
  ['Change Colour', highlight, { ...highlight, color: 'pink' }],
  ['Change Tags', highlight, { ...highlight, tags: ['x'] }],
  ['Move Highlight', highlight, draftOf('New START', { kind: 'highlight' })],
  ['Edit Claim', claim, { ...claim, claim: { ...emptyClaim, speaker: 'Lin' } }],
  ['Edit Claim', highlight, claim],
  ['Edit Highlight', highlight, { ...highlight, note: 'x', tags: ['x'] }],
]
for (const [label, before, after] of labels) test(`calls it ${label}`, () => expect(labelOf(before, after)).toBe(label))

const step = ({ time = 0, ...fields }: Partial<StepChange> & { readonly time?: number }): Step => {
  const change = { annotationId: 'a1', before: null, after: null, ...fields }
  return { label: labelOf(change.before, change.after), changes: [change], time }
}

test('several annotations that are made at once are one step, named by their number', () => {
  const changes = ['a1', 'a2'].map(annotationId => ({ annotationId, before: null, after: claim }))
  expect(labelOfMany(changes)).toBe('Add 2 Claims')
  expect(labelOfMany(changes.slice(1))).toBe('Add Claim')
})

test('steps are taken back last first, and done again first first', () => {
  const add = step({ after: highlight })
  const color = step({ before: highlight, after: { ...highlight, color: 'pink' } })
  const both = addStep(addStep(noHistory, add), color)
  expect(describeHistory(both)).toEqual({ undo: 'Change Colour', redo: null })
  const back = stepBack(both)
  expect(back?.step).toBe(color)
  const further = back && stepBack(back.history)
  expect(further && describeHistory(further.history)).toEqual({ undo: null, redo: 'Add Highlight' })
  const again = further && stepForward(further.history)
  expect(again?.step).toBe(add)
  expect(again && stepBack(again.history)?.step).toBe(add)
})

test('there is nothing to take back at first, and nothing to do again', () => {
  expect(stepBack(noHistory)).toBeNull()
  expect(stepForward(noHistory)).toBeNull()
})

test('a new step leaves nothing to do again', () => {
  const back = stepBack(addStep(noHistory, step({ after: highlight })))
  expect(back && describeHistory(addStep(back.history, step({ after: note })))).toEqual({
    undo: 'Add Note',
    redo: null,
  })
})

test('a note that saves itself while it is written is one step, until the reader pauses', () => {
  const write = (from: string, to: string, time: number) =>
    step({ before: { ...note, note: from }, after: { ...note, note: to }, time })
  const quick = [write('', 'a', 0), write('a', 'ab', 4000), write('ab', 'abc', 9000)].reduce(addStep, noHistory)
  expect(quick.done).toHaveLength(1)
  expect(quick.done[0]?.changes[0]?.before?.note).toBe('')
  expect(quick.done[0]?.changes[0]?.after?.note).toBe('abc')
  expect(addStep(quick, write('abc', 'abcd', 60_000)).done).toHaveLength(2)
})

test('changes that are no writing, or on another annotation, are steps of their own however quick', () => {
  const write = step({ before: note, after: { ...note, note: 'a' } })
  const color = step({ before: { ...note, note: 'a' }, after: { ...note, note: 'a', color: 'pink' } })
  const elsewhere = step({ annotationId: 'a2', before: note, after: { ...note, note: 'b' } })
  expect([write, color, elsewhere].reduce(addStep, noHistory).done).toHaveLength(3)
})

test('a thousand steps are kept', () => {
  const many = Array.from({ length: 1100 }, (_, at) => step({ after: highlight, time: at }))
  expect(many.reduce(addStep, noHistory).done).toHaveLength(1000)
})

test('a patch holds what differs between two states, of a claim only the fields that do', () => {
  expect(patchBetween(highlight, { ...highlight, color: 'pink' })).toEqual({ color: 'pink' })
  const judged = { ...claim, claim: { ...emptyClaim, status: 'agrees' as const } }
  expect(patchBetween(judged, claim)).toEqual({ claim: { status: 'open' } })
  expect(patchBetween(claim, claim)).toEqual({})
})
