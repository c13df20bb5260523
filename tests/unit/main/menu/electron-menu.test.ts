import { expect, test } from 'vitest'
import { toElectronMenu } from '../../../../main/menu/electron-menu'
import { alternate, item, role, separator, submenu } from '../../../../main/menu/entry'

const noop = () => undefined

test('an action is performed when its item is chosen', () => {
  const performed: string[] = []
  const [chosen] = toElectronMenu([item('find', 'Find…', { accelerator: 'CmdOrCtrl+F' })], action =>
    performed.push(action),
  )
  expect(chosen).toMatchObject({ id: 'find', label: 'Find…', accelerator: 'CmdOrCtrl+F', enabled: true, visible: true })
  const click = chosen?.click as (() => void) | undefined
  click?.()
  expect(performed).toEqual(['find'])
})

const cases = [
  ['a separator', separator, { type: 'separator' }],
  ['an item of the system', role('copy'), { role: 'copy' }],
  ['a greyed item', item('undo', 'Undo', { enabled: false }), { enabled: false }],
  ['a choice', item('theme-dark', 'Dark', { checked: true }), { type: 'radio', checked: true }],
  ['a choice not taken', item('theme-dark', 'Dark', { checked: false }), { type: 'radio', checked: false }],
  ['a second accelerator', alternate('find-next', 'F3'), { visible: false, accelerator: 'F3' }],
  ['a menu', submenu('Edit', [role('cut')]), { label: 'Edit', submenu: [{ role: 'cut' }] }],
] as const

for (const [what, entry, expected] of cases)
  test(`builds ${what}`, () => {
    expect(toElectronMenu([entry], noop)).toMatchObject([expected])
  })
