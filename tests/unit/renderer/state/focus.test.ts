import { effect } from '@preact/signals'
import { expect, test } from 'vitest'
import { createFocus } from '../../../../renderer/state/focus'

test('opening a card closes the note that was being written, the same card’s too', () => {
  const focus = createFocus()
  focus.compose('a')
  expect([focus.active.value, focus.composing.value]).toEqual(['a', 'a'])
  focus.activate('b')
  expect([focus.active.value, focus.composing.value]).toEqual(['b', null])
})

test('the same selection again is no change', () => {
  const focus = createFocus()
  let changes = -1
  effect(() => {
    void focus.selection.value
    changes += 1
  })
  focus.select({ start: 1, end: 2 })
  focus.select({ start: 1, end: 2 })
  focus.select(null)
  focus.select(null)
  focus.select({ start: 0, end: 2 })
  expect(changes).toBe(3)
})

test('cleared, it looks at nothing but the treaty', () => {
  const focus = createFocus()
  focus.select({ start: 1, end: 2 })
  focus.compose('a')
  focus.hover('b')
  focus.showTreaty('inf')
  focus.clear()
  const { selection, active, hovered, composing, treaty } = focus
  expect([selection, active, hovered, composing, treaty].map(({ value }) => value)).toEqual([
    null,
    null,
    null,
    null,
    'inf',
  ])
})
