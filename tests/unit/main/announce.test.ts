import { expect, test } from 'vitest'
import { defaultSettings } from '../../../core/settings'
import { announceTo } from '../../../main/announce'

function recipient() {
  const heard: unknown[] = []
  return { heard, send: (channel: string, payload: unknown) => void heard.push([channel, payload]) }
}

test('every window hears of an event, on the event’s own channel', () => {
  const [one, two] = [recipient(), recipient()]
  announceTo(() => [one, two], {})('command', 'find')
  expect(one.heard).toEqual([['pacta:event:command', 'find']])
  expect(two.heard).toEqual(one.heard)
})

test('a window that opens later hears what comes later', () => {
  const windows: ReturnType<typeof recipient>[] = []
  const announce = announceTo(() => windows, {})
  announce('command', 'find')
  const late = recipient()
  windows.push(late)
  announce('command', 'undo')
  expect(late.heard).toEqual([['pacta:event:command', 'undo']])
})

test('the main process hears of its events before the windows do', () => {
  const order: string[] = []
  const window = { send: () => void order.push('window') }
  const announce = announceTo(() => [window], { settingsChanged: ({ theme }) => order.push(theme) })
  announce('settingsChanged', { ...defaultSettings, theme: 'dark' })
  announce('command', 'find')
  expect(order).toEqual(['dark', 'window', 'window'])
})
