import type { Command } from '../../core/contract'
import { highlight, markClaim, stepClaim, writeNote } from './annotate'
import { copyNotes } from './export'
import { acceptProposal, dismissProposal, stepProposal, withActive } from './judge-proposals'
import type { Reader } from './reader'

/** What each command of the menu, or its shortcut, does in this window. */
export function createCommands(reader: Reader): Readonly<Record<Command, () => void>> {
  const { annotations, articles, find, focus, library, preferences, dialog } = reader
  /** The history of what is on screen: of the library, or of the article. */
  const history = () => (library.isShown.value ? library.history : annotations)
  return {
    undo: () => undoOr('undo', () => void history().undo()),
    redo: () => undoOr('redo', () => void history().redo()),
    find: () => (library.isShown.value ? library.search.start() : find.start()),
    'find-next': () => find.step(1),
    'find-previous': () => find.step(-1),
    'next-claim': () => stepClaim(reader, 1),
    'previous-claim': () => stepClaim(reader, -1),
    'open-card': () => {
      const id = focus.active.value
      if (id === null) return
      reader.goTo(id)
      focus.compose(id)
    },
    'next-suggestion': () => stepProposal(reader, 1),
    'previous-suggestion': () => stepProposal(reader, -1),
    'accept-suggestion': () => withActive(reader, proposal => acceptProposal(reader, proposal, { edit: false })),
    'edit-suggestion': () => withActive(reader, proposal => acceptProposal(reader, proposal, { edit: true })),
    'dismiss-suggestion': () => withActive(reader, proposal => dismissProposal(reader, proposal)),
    'toggle-suggestion-marks': () =>
      preferences.change({ suggestionMarks: !preferences.settings.peek().suggestionMarks }),
    highlight: () => void highlight(reader),
    note: () => void writeNote(reader),
    claim: () => void markClaim(reader),
    export: () => {
      dialog.value = 'export'
    },
    'copy-notes': () => void copyNotes(reader, { preset: 'obsidian', articleClaims: true }),
    'show-library': () => (library.isShown.value ? library.hide() : library.show()),
    'search-library': () => {
      library.show()
      library.search.start()
    },
    'import-address': () => {
      dialog.value = 'import-address'
    },
    'toggle-library': () => preferences.toggle('left'),
    'toggle-sidebar': () => preferences.toggle('right'),
    'show-notes': () => preferences.showTab('notes'),
    'show-claims': () => preferences.showTab('claims'),
    'show-suggestions': () => preferences.showTab('suggestions'),
    'show-treaty': () => preferences.showTab('treaty'),
    'all-treaties': () => {
      dialog.value = 'all-treaties'
    },
    'compare-treaties': () => {
      dialog.value = 'compare-treaties'
    },
    versions: () => {
      if (articles.open.value !== null) dialog.value = 'versions'
    },
    'larger-type': () => preferences.changeFontSize(1),
    'smaller-type': () => preferences.changeFontSize(-1),
    'color-names': () => {
      dialog.value = 'colors'
    },
    shortcuts: () => {
      dialog.value = 'shortcuts'
    },
  }
}

/** In a text field undo belongs to the field's own words. */
function undoOr(command: 'undo' | 'redo', otherwise: () => void): void {
  if (isTextField(document.activeElement)) document.execCommand(command)
  else otherwise()
}

/** Whether an element takes what is typed, so that plain letters are not shortcuts there. */
export function isTextField(element: EventTarget | null): boolean {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(element.type)
}
