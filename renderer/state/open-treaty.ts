import type { Reader } from './reader'

/** Shows a treaty in the sidebar, closes the dialog that asked for it, and takes the keyboard to its heading. */
export function openTreaty(reader: Reader, treatyId: string): void {
  reader.dialog.value = null
  reader.showTreaty(treatyId)
  // The heading is drawn a moment after the state has changed.
  setTimeout(() => document.querySelector<HTMLElement>('.treaty h2')?.focus())
}
