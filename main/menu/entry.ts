import type { Command } from '../../core/contract'

/** What the main process does itself when a menu item is chosen. */
export type Errand = (typeof errands)[number]
export type Action = Command | Errand

const errands = [
  ...(['import-files', 'import-folder', 'paste-article', 'open-library-folder', 'choose-library-folder'] as const),
  ...(['theme-system', 'theme-light', 'theme-dark'] as const),
] as const

/** Whether the main process does it itself; everything else is for the window. */
export function isErrand(action: Action): action is Errand {
  return errands.some(errand => errand === action)
}

/** What the system's own item does, and how it is called and placed in the system's language. */
export type Role =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'close'
  | 'minimize'
  | 'zoom'
  | 'front'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'togglefullscreen'
  | 'reload'
  | 'toggleDevTools'

/** One line of a menu, as data. */
export type MenuEntry =
  | { readonly type: 'separator' }
  | { readonly type: 'role'; readonly role: Role }
  | { readonly type: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] }
  | ActionEntry

/** An item that ends in an action of ours. */
export interface ActionEntry {
  readonly type: 'action'
  readonly id: string
  readonly action: Action
  readonly label: string
  /** Never a plain letter or digit: those belong to text fields, and to the window. */
  readonly accelerator?: string
  readonly enabled?: boolean
  /** Present on one of a group of choices. */
  readonly checked?: boolean
  /** True for a second accelerator of an item that is shown already. */
  readonly hidden?: boolean
}

export const separator: MenuEntry = { type: 'separator' }

/** A menu in a menu, or in the bar. `&` stands before the letter that opens it with Alt. */
export function submenu(label: string, entries: readonly MenuEntry[]): MenuEntry {
  return { type: 'submenu', label, entries }
}

/** The system's own item. */
export function role(name: Role): MenuEntry {
  return { type: 'role', role: name }
}

export type ActionOptions = Pick<ActionEntry, 'accelerator' | 'enabled' | 'checked'>

/** An item named by its action, which is its id. */
export function item(action: Action, label: string, options: ActionOptions = {}): MenuEntry {
  return { type: 'action', id: action, action, label, ...options }
}

/** A further accelerator for an item that stands in the menu already. */
export function alternate(action: Action, accelerator: string, options: ActionOptions = {}): MenuEntry {
  return {
    type: 'action',
    id: `${action} ${accelerator}`,
    action,
    label: action,
    accelerator,
    hidden: true,
    ...options,
  }
}
