import { beforeEach, expect, test, vi } from 'vitest'
import { hitsOf, marksOf, mentionedTreaty, weakMarksOf } from '../../../../renderer/reading/marks'
import { highlight, writeNote } from '../../../../renderer/state/annotate'
import { type MemoryWindow, openWindow } from '../state/window'

let window: MemoryWindow
beforeEach(async () => {
  window = await openWindow()
})

const painted = (marks = marksOf(window.reader)) =>
  marks.map(({ style, span }) => `${style}: ${window.reader.text.value.slice(span.start, span.end)}`)

test('claims are marked by their type, treaty names as mentions, what is suggested apart', () => {
  expect(painted()).toEqual([
    'claim-fact: New START ends on Thursday',
    'claim-position: Moscow wants talks',
    'claim-opinion: Washington waits',
    'suggestion: “It was a good treaty,”',
    'mention: New START',
  ])
})

test('highlights and notes are marked by their colours, a coloured claim by both', async () => {
  window.select('Nobody')
  await highlight(window.reader, 'pink')
  window.select('good treaty')
  await writeNote(window.reader)
  window.reader.focus.activate(null)
  await window.reader.annotations.edit('c02', { color: 'blue' })
  expect(painted()).toEqual(
    expect.arrayContaining([
      'highlight-pink: Nobody',
      'note-yellow: good treaty',
      'highlight-blue: Moscow wants talks',
      'claim-position: Moscow wants talks',
    ]),
  )
})

test('what the pointer is on stands out, else the annotation whose card is open', () => {
  window.reader.focus.activate('c02')
  expect(painted()).toContain('active: Moscow wants talks')
  window.reader.focus.hover('c03')
  expect(painted().filter(mark => mark.startsWith('active'))).toEqual(['active: Washington waits'])
})

test('what is gone is not marked', async () => {
  const gone = await openWindow(({ openArticle }) => ({
    async openArticle(id) {
      const article = await openArticle(id)
      const annotations = article.annotations.map(({ annotation }) => ({
        annotation,
        anchoring: { state: 'gone' as const, span: null, score: 0 },
      }))
      return { ...article, annotations }
    },
  }))
  expect(marksOf(gone.reader).map(({ style }) => style)).toEqual(['mention'])
})

test('a mark that is a mention leads to its treaty, others to none', () => {
  expect(marksOf(window.reader).map(({ id }) => mentionedTreaty(id))).toEqual([null, null, null, null, 'new-start'])
})

test('of the hits of find the current one stands out', () => {
  window.reader.find.start()
  window.reader.find.ask('w')
  window.reader.find.step(1)
  expect(painted(hitsOf(window.reader)).map(mark => mark.split(':')[0])).toEqual(
    window.reader.find.hits.value.map((_, index) => (index === 1 ? 'find-current' : 'find')),
  )
})

test('words that differ or cannot be decided are marked, as far as the claim goes', async () => {
  const checks = (['agrees', 'differs', 'cannot-tell', 'not-in-record'] as const).map((result, at) => ({
    result,
    span: { start: 14 + at * 4, end: 18 + at * 4 },
    factIds: [],
    correction: null,
    reason: '.',
  }))
  const checked = await openWindow(() => ({ checkClaims: async () => [{ annotationId: 'c01', checks }] }))
  const { start } = marksOf(checked.reader).find(({ id }) => id === 'c01')?.span ?? { start: 0 }
  await vi.waitFor(() => expect(checked.reader.checks.byClaim.value.size).toBe(1))
  const found = marksOf(checked.reader).filter(({ style }) => style.startsWith('check-'))
  expect(found).toEqual([
    { id: 'c01', span: { start: Math.max(start, 18), end: 22 }, style: 'check-differs' },
    { id: 'c01', span: { start: Math.max(start, 22), end: 26 }, style: 'check-cannot-tell' },
  ])
})

test('words that only mean a treaty are kept out of the marks, and known to the pointer', async () => {
  const weak = await openWindow(({ openArticle }) => ({
    async openArticle(id) {
      const article = await openArticle(id)
      const start = article.rendering.text.indexOf('a plan')
      const mention = { treatyId: 'new-start', span: { start, end: start + 6 }, isWeak: true as const }
      return { ...article, mentions: [...article.mentions, mention] }
    },
  }))
  expect(marksOf(weak.reader).filter(({ style }) => style === 'mention')).toHaveLength(1)
  const [mark] = weakMarksOf(weak.reader)
  expect(mark).toMatchObject({ style: 'mention', mention: { treatyId: 'new-start' } })
  expect(mentionedTreaty(mark?.id ?? '')).toBeNull()
})
