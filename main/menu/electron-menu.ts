import type { MenuItemConstructorOptions } from 'electron'
import type { Action, MenuEntry } from './entry'

/** Menu entries as Electron builds a menu from; every action ends in `perform`. */
export function toElectronMenu(
  entries: readonly MenuEntry[],
  perform: (action: Action) => void,
): MenuItemConstructorOptions[] {
  return entries.map(entry => toElectronItem(entry, perform))
}

function toElectronItem(entry: MenuEntry, perform: (action: Action) => void): MenuItemConstructorOptions {
  switch (entry.type) {
    case 'separator':
      return { type: 'separator' }
    case 'role':
      return { role: entry.role }
    case 'submenu':
      return { label: entry.label, submenu: toElectronMenu(entry.entries, perform) }
    case 'action': {
      const { id, action, label, accelerator, enabled, checked, hidden } = entry
      return {
        id,
        label,
        click: () => perform(action),
        visible: hidden !== true,
        enabled: enabled !== false,
        ...(accelerator === undefined ? {} : { accelerator }),
        ...(checked === undefined ? {} : { type: 'radio', checked }),
      }
    }
  }
}
