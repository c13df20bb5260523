import { beforeEach, expect, test } from 'vitest'
import type { Command } from '../../../../core/contract'
import { createCommands } from '../../../../renderer/state/commands'
import { type MemoryWindow, openWindow } from './window'

let window: MemoryWindow
let run: Readonly<Record<Command, () => void>>

beforeEach(async () => {
  window = await openWindow()
  run = createCommands(window.reader)
})

test('the panels open and close, a tab opens its panel', () => {
  const layout = () => window.reader.preferences.settings.value.layout
  run['toggle-library']()
  run['toggle-sidebar']()
  expect([layout().left.open, layout().right.open]).toEqual([false, false])
  run['show-treaty']()
  expect(layout()).toMatchObject({ right: { open: true }, tab: 'treaty' })
  run['show-notes']()
  expect(layout().tab).toBe('notes')
  run['show-claims']()
  expect(layout().tab).toBe('claims')
})

test('letters grow and shrink', () => {
  const size = () => window.reader.preferences.settings.value.fontSize
  const before = size()
  run['larger-type']()
  expect(size()).toBe(before + 1)
  run['smaller-type']()
  expect(size()).toBe(before)
})

const dialogs = [
  ['export', 'export'],
  ['color-names', 'colors'],
  ['shortcuts', 'shortcuts'],
  ['all-treaties', 'all-treaties'],
  ['compare-treaties', 'compare-treaties'],
] as const

for (const [command, dialog] of dialogs)
  test(`${command} opens its dialog`, () => {
    run[command]()
    expect(window.reader.dialog.value).toBe(dialog)
  })

test('claims are stepped through, and the open card asks for the keyboard', () => {
  run['open-card']()
  expect(window.reader.focus.composing.value).toBeNull()
  run['next-claim']()
  run['next-claim']()
  run['previous-claim']()
  expect(window.openWords()).toBe('New START ends on Thursday')
  run['open-card']()
  expect(window.reader.focus.composing.value).toBe('c01')
})

test('find steps through its hits', () => {
  run.find()
  window.reader.find.ask('w')
  run['find-next']()
  run['find-next']()
  run['find-previous']()
  expect(window.reader.find.current.value).toBe(1)
})

const marks = [
  ['highlight', 'highlight'],
  ['note', 'note'],
  ['claim', 'claim'],
] as const

for (const [command, kind] of marks)
  test(`${command} marks the selection`, async () => {
    window.select('Nobody has a plan')
    run[command]()
    await expect.poll(() => window.openWords()).toBe('Nobody has a plan')
    expect(window.reader.annotations.mine.value.map(({ annotation }) => annotation.kind)).toEqual([kind])
  })

test('notes are copied whole, for Obsidian', async () => {
  run['copy-notes']()
  await expect.poll(() => window.host.clipboard()).toMatch(/\^c01\n/)
})
