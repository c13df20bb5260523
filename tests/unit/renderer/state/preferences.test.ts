import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Api } from '../../../../core/contract'
import { memorySettings } from '../../../../core/memory/memory-settings'
import { defaultSettings, type SettingsPatch } from '../../../../core/settings'
import { createNotices } from '../../../../renderer/state/notices'
import { createPreferences, type Preferences } from '../../../../renderer/state/preferences'

let preferences: Preferences
let written: SettingsPatch[]

beforeEach(() => {
  vi.useFakeTimers()
  written = []
  const store = memorySettings()
  const api = {
    async changeSettings(patch: SettingsPatch) {
      written.push(patch)
      return store.read()
    },
  } as Pick<Api, 'changeSettings'>
  preferences = createPreferences(api as Api, createNotices(), defaultSettings)
})
afterEach(() => {
  vi.useRealTimers()
})

test('a change shows at once and is written a moment after the last one, together with those before', () => {
  preferences.toggle('left')
  preferences.changeFontSize(1)
  expect(preferences.settings.value.layout.left.open).toBe(false)
  expect(written).toEqual([])
  vi.runAllTimers()
  expect(written).toHaveLength(1)
  expect(written[0]).toMatchObject({ fontSize: 20, layout: { left: { open: false } } })
})

test('widths and sizes of type stay within their bounds', () => {
  preferences.resize('right', 10)
  expect(preferences.settings.value.layout.right.width).toBe(180)
  preferences.resize('right', 10_000)
  expect(preferences.settings.value.layout.right.width).toBe(720)
  preferences.changeFontSize(100)
  expect(preferences.settings.value.fontSize).toBe(32)
  preferences.changeFontSize(-100)
  expect(preferences.settings.value.fontSize).toBe(14)
})

test('a tab is shown in an opened sidebar, and asking again for what is there changes nothing', () => {
  preferences.toggle('right')
  preferences.showTab('treaty')
  expect(preferences.settings.value.layout).toMatchObject({ tab: 'treaty', right: { open: true } })
  vi.runAllTimers()
  preferences.showTab('treaty')
  vi.runAllTimers()
  expect(written).toHaveLength(1)
})

test('settings that arrive from elsewhere do not undo what is not written yet', () => {
  preferences.changeFontSize(2)
  preferences.receive({ ...defaultSettings, theme: 'dark' })
  expect(preferences.settings.value).toMatchObject({ theme: 'dark', fontSize: 21 })
})

test('a reading position is written only when it has changed', () => {
  preferences.rememberPosition('a', 100)
  preferences.rememberPosition('a', 100)
  preferences.rememberPosition('b', 5)
  vi.runAllTimers()
  expect(written).toEqual([{ positions: { a: 100, b: 5 } }])
})
