import type { HistoryState } from '../../core/contract'
import type { Settings } from '../../core/settings'
import { alternate, item, type MenuEntry, role, separator, submenu } from './entry'

/** What the menu depends on. */
export interface MenuState {
  readonly mac: boolean
  readonly developing: boolean
  readonly theme: Settings['theme']
  /** Of the article that is open; null when none is. */
  readonly history: HistoryState | null
}

/** The application menu of a state, as data. */
export function menuTemplate(state: MenuState): readonly MenuEntry[] {
  const menus = [fileMenu(state), editMenu(state), viewMenu(state), annotateMenu(state)]
  return state.mac ? [macMenu(), ...menus, windowMenu(), helpMenu(state)] : [...menus, helpMenu(state)]
}

function macMenu(): MenuEntry {
  return submenu('Pacta', [
    role('about'),
    separator,
    role('services'),
    separator,
    role('hide'),
    role('hideOthers'),
    role('unhide'),
    separator,
    role('quit'),
  ])
}

function fileMenu({ mac, history }: MenuState): MenuEntry {
  const enabled = history !== null
  return submenu('&File', [
    item('import-files', 'Import Files…', { accelerator: 'CmdOrCtrl+O' }),
    item('import-folder', 'Import Folder…'),
    item('import-address', 'Import Web Page…', { accelerator: 'CmdOrCtrl+Shift+O' }),
    item('paste-article', 'Paste as Article', { accelerator: 'CmdOrCtrl+Shift+V' }),
    separator,
    item('export', 'Export Notes…', { accelerator: 'CmdOrCtrl+E', enabled }),
    item('copy-notes', 'Copy Notes as Markdown', { accelerator: 'CmdOrCtrl+Shift+C', enabled }),
    separator,
    item('open-library-folder', 'Open Library Folder'),
    item('choose-library-folder', 'Choose Library Folder…'),
    separator,
    role(mac ? 'close' : 'quit'),
  ])
}

function editMenu({ history }: MenuState): MenuEntry {
  const { undo, redo } = history ?? { undo: null, redo: null }
  return submenu('&Edit', [
    item('undo', undo === null ? 'Undo' : `Undo ${undo}`, { accelerator: 'CmdOrCtrl+Z', enabled: undo !== null }),
    item('redo', redo === null ? 'Redo' : `Redo ${redo}`, { accelerator: 'CmdOrCtrl+Shift+Z', enabled: redo !== null }),
    alternate('redo', 'CmdOrCtrl+Y', { enabled: redo !== null }),
    separator,
    role('cut'),
    role('copy'),
    role('paste'),
    role('selectAll'),
    separator,
    item('find', 'Find…', { accelerator: 'CmdOrCtrl+F' }),
    item('find-next', 'Find Next', { accelerator: 'CmdOrCtrl+G' }),
    alternate('find-next', 'F3'),
    item('find-previous', 'Find Previous', { accelerator: 'CmdOrCtrl+Shift+G' }),
    alternate('find-previous', 'Shift+F3'),
    item('search-library', 'Search Library…', { accelerator: 'CmdOrCtrl+Shift+F' }),
  ])
}

function viewMenu({ theme, developing, history }: MenuState): MenuEntry {
  return submenu('&View', [
    item('show-library', 'All Articles', { accelerator: 'CmdOrCtrl+L' }),
    item('toggle-library', 'Library', { accelerator: 'F8' }),
    item('toggle-sidebar', 'Sidebar', { accelerator: 'F9' }),
    separator,
    item('show-notes', 'Notes', { accelerator: 'CmdOrCtrl+1' }),
    item('show-claims', 'Claims', { accelerator: 'CmdOrCtrl+2' }),
    item('show-suggestions', 'Suggested Claims', { accelerator: 'CmdOrCtrl+7' }),
    item('show-treaty', 'Treaty', { accelerator: 'CmdOrCtrl+3' }),
    item('all-treaties', 'All Treaties…', { accelerator: 'CmdOrCtrl+4' }),
    item('compare-treaties', 'Compare Treaties…', { accelerator: 'CmdOrCtrl+5' }),
    item('versions', 'Compare Versions…', { accelerator: 'CmdOrCtrl+6', enabled: history !== null }),
    separator,
    item('larger-type', 'Larger Type', { accelerator: 'CmdOrCtrl+=' }),
    alternate('larger-type', 'CmdOrCtrl+Plus'),
    item('smaller-type', 'Smaller Type', { accelerator: 'CmdOrCtrl+-' }),
    submenu('Theme', [
      item('theme-system', 'As the System', { checked: theme === 'system' }),
      item('theme-light', 'Light', { checked: theme === 'light' }),
      item('theme-dark', 'Dark', { checked: theme === 'dark' }),
    ]),
    separator,
    role('togglefullscreen'),
    ...(developing ? [role('reload'), role('toggleDevTools')] : []),
  ])
}

function annotateMenu({ history }: MenuState): MenuEntry {
  const enabled = history !== null
  return submenu('&Annotate', [
    item('highlight', 'Highlight', { accelerator: 'CmdOrCtrl+Shift+H', enabled }),
    item('note', 'Add Note', { accelerator: 'CmdOrCtrl+Shift+N', enabled }),
    item('claim', 'Mark as Claim', { accelerator: 'CmdOrCtrl+Shift+M', enabled }),
    separator,
    item('next-claim', 'Next Claim', { accelerator: 'Alt+Down', enabled }),
    item('previous-claim', 'Previous Claim', { accelerator: 'Alt+Up', enabled }),
    item('open-card', 'Open Card', { accelerator: 'Alt+Enter', enabled }),
    separator,
    item('next-suggestion', 'Next Suggestion', { accelerator: 'Alt+Right', enabled }),
    item('previous-suggestion', 'Previous Suggestion', { accelerator: 'Alt+Left', enabled }),
    item('accept-suggestion', 'Accept Suggestion', { enabled }),
    item('edit-suggestion', 'Accept Suggestion and Edit', { enabled }),
    item('dismiss-suggestion', 'Dismiss Suggestion', { enabled }),
    item('toggle-suggestion-marks', 'Show or Hide Suggestions in the Text', { enabled }),
    separator,
    item('color-names', 'Name the Colours…'),
  ])
}

function windowMenu(): MenuEntry {
  return submenu('Window', [role('minimize'), role('zoom'), separator, role('front')])
}

function helpMenu({ mac }: MenuState): MenuEntry {
  const about = mac ? [] : [separator, role('about')]
  return submenu('&Help', [item('shortcuts', 'Keyboard Shortcuts', { accelerator: 'F1' }), ...about])
}
