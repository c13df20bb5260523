import { expect, test } from 'vitest'
import type { Action, ActionEntry, MenuEntry } from '../../../../main/menu/entry'
import { type MenuState, menuTemplate } from '../../../../main/menu/template'

const reading: MenuState = { mac: false, developing: false, theme: 'system', history: { undo: null, redo: null } }
const states: readonly (readonly [string, MenuState])[] = [
  ['on Linux and Windows', reading],
  ['on a Mac', { ...reading, mac: true }],
  ['while developing', { ...reading, developing: true }],
  ['without an article', { ...reading, history: null }],
]

function actions(entries: readonly MenuEntry[]): readonly ActionEntry[] {
  return entries.flatMap(entry => {
    if (entry.type === 'submenu') return actions(entry.entries)
    return entry.type === 'action' ? [entry] : []
  })
}

function roles(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap(entry => {
    if (entry.type === 'submenu') return roles(entry.entries)
    return entry.type === 'role' ? [entry.role] : []
  })
}

function find(state: MenuState, action: Action): ActionEntry | undefined {
  return actions(menuTemplate(state)).find(entry => entry.action === action)
}

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

for (const [where, state] of states) {
  const items = actions(menuTemplate(state))

  test(`every item has an id of its own ${where}`, () => {
    expect(repeated(items.map(({ id }) => id))).toEqual([])
  })

  test(`every accelerator belongs to one item ${where}`, () => {
    expect(repeated(items.flatMap(({ accelerator }) => accelerator?.toLowerCase() ?? []))).toEqual([])
  })

  test(`no accelerator is a key that text is written with ${where}`, () => {
    for (const { accelerator } of items) if (accelerator) expect(accelerator).toMatch(/^(CmdOrCtrl|Alt)\+|F\d+$/)
  })

  test(`no accelerator is one of the system’s for text ${where}`, () => {
    const taken = ['X', 'C', 'V', 'A', 'Q', 'W'].map(key => `CmdOrCtrl+${key}`)
    expect(items.filter(({ accelerator }) => taken.includes(accelerator ?? ''))).toEqual([])
  })
}

const histories = [
  ['nothing to undo', { undo: null, redo: null }, ['Undo', false], ['Redo', false]],
  ['a highlight to undo', { undo: 'Add Highlight', redo: null }, ['Undo Add Highlight', true], ['Redo', false]],
  ['a note to redo', { undo: null, redo: 'Edit Note' }, ['Undo', false], ['Redo Edit Note', true]],
] as const

for (const [what, history, undo, redo] of histories)
  test(`the Edit menu tells of ${what}`, () => {
    const state = { ...reading, history }
    const told = (action: Action) => [find(state, action)?.label, find(state, action)?.enabled]
    expect([told('undo'), told('redo')]).toEqual([undo, redo])
  })

test('what needs an article is greyed without one', () => {
  const greyed = actions(menuTemplate({ ...reading, history: null })).filter(({ enabled }) => enabled === false)
  expect(new Set(greyed.map(({ action }) => action))).toEqual(
    new Set([
      'export',
      'copy-notes',
      'versions',
      'undo',
      'redo',
      'highlight',
      'note',
      'claim',
      'next-claim',
      'previous-claim',
      'open-card',
      'next-suggestion',
      'previous-suggestion',
      'accept-suggestion',
      'edit-suggestion',
      'dismiss-suggestion',
      'toggle-suggestion-marks',
    ]),
  )
})

for (const theme of ['system', 'light', 'dark'] as const)
  test(`the theme in use is the one ticked: ${theme}`, () => {
    const ticked = actions(menuTemplate({ ...reading, theme })).filter(({ checked }) => checked)
    expect(ticked.map(({ action }) => action)).toEqual([`theme-${theme}`])
  })

test('the developer tools are there for developers only', () => {
  expect(roles(menuTemplate(reading))).not.toContain('toggleDevTools')
  expect(roles(menuTemplate({ ...reading, developing: true }))).toContain('toggleDevTools')
})

test('a Mac has its own menus, and quits from the first', () => {
  const [first] = menuTemplate({ ...reading, mac: true })
  expect(first).toMatchObject({ type: 'submenu', label: 'Pacta' })
  expect(roles(first ? [first] : [])).toContain('quit')
  expect(roles(menuTemplate(reading))).toContain('quit')
})
