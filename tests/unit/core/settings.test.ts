import { expect, test } from 'vitest'
import { defaultSettings, settingsPatchSchema, settingsSchema } from '../../../core/settings'

test('the settings of a first start fit their own schema', () => {
  expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings)
})

const changes = [
  ['nothing', {}],
  ['the theme', { theme: 'dark' }],
  ['the size of the type', { fontSize: 14 }],
  ['the article that was open', { article: null }],
  ['a position', { positions: { 'new-start-expiry': 0 } }],
  ['the layout', { layout: { ...defaultSettings.layout, left: { open: false, width: 720 } } }],
] as const

for (const [what, patch] of changes)
  test(`takes a change of ${what} and leaves the rest out`, () => {
    expect(settingsPatchSchema.parse(patch)).toEqual(patch)
  })

const refused = [
  ['an unknown theme', { theme: 'sepia' }],
  ['type too small to read', { fontSize: 13 }],
  ['type too large for a line', { fontSize: 33 }],
  ['half a pixel of type', { fontSize: 18.5 }],
  ['a side too narrow to read', { layout: { ...defaultSettings.layout, right: { open: true, width: 179 } } }],
  ['an unknown tab', { layout: { ...defaultSettings.layout, tab: 'search' } }],
  ['a colour without a name', { colorNames: { ...defaultSettings.colorNames, pink: ' ' } }],
  ['an unknown colour', { colorNames: { ...defaultSettings.colorNames, teal: 'Teal' } }],
  ['a colour left out', { colorNames: { pink: 'Pink' } }],
  ['a position before the text', { positions: { a: -1 } }],
  ['a position inside of a unit', { positions: { a: 0.5 } }],
] as const

for (const [what, patch] of refused)
  test(`refuses ${what}`, () => {
    expect(settingsPatchSchema.safeParse(patch).success).toBe(false)
  })

test('drops what no version knows', () => {
  expect(settingsPatchSchema.parse({ theme: 'light', telemetry: true })).toEqual({ theme: 'light' })
})
