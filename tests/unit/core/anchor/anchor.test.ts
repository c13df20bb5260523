import { expect, test } from 'vitest'
import { anchorAll, anchorInSlices, describe, indexText } from '../../../../core/anchor/anchor'
import type { Target } from '../../../../core/anchor/target'

const cases = [
  ['the only match', 'report', '', '', 17],
  ['the second of two, by its suffix', 'Each Party shall', '', ' pay', 26],
  ['the second of two, by its prefix', 'Each Party shall', 'report. ', '', 26],
  ['the nearest of two that nothing else tells apart', 'Party', '', '', 5],
  ['nothing, for text that was edited away', 'withdraw', '', '', null],
] as const

for (const [finds, exact, prefix, suffix, start] of cases)
  test(`finds ${finds}`, () => {
    const text = 'Each Party shall report. Each Party shall pay.'.replace('report. Each', 'report.  Each')
    const target: Target = { quote: { exact, prefix, suffix }, span: { start: 1, end: 1 + exact.length } }
    const [anchoring] = anchorAll(indexText(text), [target])
    expect(anchoring?.span?.start ?? null).toBe(start)
  })

const text = 'One was signed. Two was not signed. Three was signed in May. Four was signed in June, at sea.'

test('believes the old place when its words and a side of its context are there', () => {
  const target = describe(text, { start: 16, end: 34 })
  expect(anchorAll(indexText(text.replace('Three', 'These')), [target])).toEqual([
    { state: 'exact', span: { start: 16, end: 34 }, score: expect.any(Number) },
  ])
})

test('does not believe the old place when the words there only happen to be the same', () => {
  const before = `${'x'.repeat(60)} no ${'y'.repeat(60)}`
  const after = `${'z'.repeat(60)} no ${'w'.repeat(60)} ${before}`
  const [anchoring] = anchorAll(indexText(after), [describe(before, { start: 61, end: 63 })])
  expect(anchoring).toMatchObject({ state: 'moved', span: { start: 186, end: 188 } })
})

test('scores a target that nothing changed around with 1, and one with changed neighbours with less', () => {
  const target = describe(text, { start: 16, end: 34 })
  const [same, moved] = [text, `New. ${text.replace('Three', 'These')}`].map(
    version => anchorAll(indexText(version), [target])[0]?.score ?? 0,
  )
  expect(same).toBe(1)
  expect(moved).toBeGreaterThan(0.7)
  expect(moved).toBeLessThan(1)
})

test('takes the words that replaced the last ones of a quote when what follows still stands', () => {
  const before =
    'It was said that the limits will end in February of the coming year. Nothing else was said on that day.'
  const after = before.replace('coming year', 'year after it')
  const target = describe(before, { start: 17, end: 67 })
  const [anchoring] = anchorAll(indexText(after), [target])
  expect(after.slice(anchoring?.span?.start, anchoring?.span?.end)).toBe(
    'the limits will end in February of the year after it',
  )
})

test('ends a quote with its kept words when the rest of it and what followed were cut', () => {
  const before =
    'The first part of this passage is kept as it was, word for word. The second part is about to go away. So is this.'
  const after = 'The first part of this passage is kept as it was, word for word.\nAn unlike ending!'
  const [anchoring] = anchorAll(indexText(after), [describe(before, { start: 4, end: 84 })])
  expect(anchoring?.state).toBe('edited')
  expect(after.slice(anchoring?.span?.start, anchoring?.span?.end)).toBe(
    'first part of this passage is kept as it was, word for word.',
  )
})

test('finds both ends of a long passage with a changed middle', () => {
  const long = Array.from({ length: 300 }, (_, at) => `Sentence ${at * 7919} has the number ${at * 104729}.`).join(' ')
  const after = `Preface.\n${long.replace('Sentence 1187850 ', 'Sentence without a number, put here later by an editor, ')}`
  const span = { start: 100, end: long.length - 100 }
  const [anchoring] = anchorAll(indexText(after), [describe(long, span)])
  expect(anchoring).toMatchObject({ state: 'edited', span: { start: 109, end: after.length - 100 } })
})

test('says that everything is gone from an empty text', () => {
  expect(anchorAll(indexText(''), [describe(text, { start: 0, end: 15 })])).toEqual([
    { state: 'gone', span: null, score: 0 },
  ])
})

test('in slices, comes to the same', () => {
  const targets = Array.from({ length: 60 }, (_, at) => describe(text, { start: at, end: at + 20 }))
  const index = indexText(`First of all. ${text.replace('Two', 'Twice')}`)
  const work = anchorInSlices(index, targets)
  let slices = 0
  let step = work.next()
  for (; step.done !== true; step = work.next()) slices++
  expect(step.value).toEqual(anchorAll(index, targets))
  expect(slices).toBeGreaterThan(4)
})
