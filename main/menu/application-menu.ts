import { Menu } from 'electron'
import { toElectronMenu } from './electron-menu'
import type { Action } from './entry'
import { type MenuState, menuTemplate } from './template'

/** Shows the application menu and returns the function that tells it of changes; every choice ends in `perform`. */
export function showApplicationMenu(
  initial: MenuState,
  perform: (action: Action) => void,
): (change: Partial<MenuState>) => void {
  let state = initial
  let shown = ''
  const show = () => {
    const template = menuTemplate(state)
    const now = JSON.stringify(template)
    if (now === shown) return
    shown = now
    Menu.setApplicationMenu(Menu.buildFromTemplate(toElectronMenu(template, perform)))
  }
  show()
  return change => {
    state = { ...state, ...change }
    show()
  }
}
