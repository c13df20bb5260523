import { beforeEach, expect, test } from 'vitest'
import { selectSentence } from '../../../../renderer/state/sentence'
import { type MemoryWindow, openWindow } from './window'

let window: MemoryWindow
beforeEach(async () => {
  window = await openWindow()
})

const selected = () => {
  const span = window.view.selected
  return span && window.reader.text.value.slice(span.start, span.end)
}
const step = (by: 1 | -1) => {
  selectSentence(window.reader, by)
  return selected()
}

test('goes from sentence to sentence, over paragraphs, and stays at either end', () => {
  expect([1, 1, 1, 1, 1, 1, 1].map(() => step(1))).toEqual([
    'New START ends on Thursday.',
    '“It was a good treaty,” an analyst said.',
    'Nobody has a plan.',
    'Moscow wants talks.',
    'Washington waits!',
    'Will they meet?',
    'Will they meet?',
  ])
  expect([1, 1, 1, 1, 1, 1].map(() => step(-1)).at(-1)).toBe('New START ends on Thursday.')
})

test('begins with the first one in view, by either key', () => {
  window.view.first = window.reader.text.value.indexOf('Moscow')
  expect(step(-1)).toBe('Moscow wants talks.')
})

test('goes on from the selected words, and from the open annotation where none are', () => {
  window.select('analyst')
  expect(step(1)).toBe('Nobody has a plan.')
  window.view.deselect()
  window.reader.focus.activate('c02')
  expect(step(1)).toBe('Washington waits!')
})

test('brings the sentence into view', () => {
  step(1)
  expect(window.view.shown).toEqual([window.view.selected])
})

test('selects nothing where no sentence is left below the view', () => {
  window.view.first = window.reader.text.value.length
  expect(step(1)).toBeNull()
})
