import type { Reader } from './reader'

/** Shows a treaty in the sidebar, closes the dialog that asked for it, and takes the keyboard to its heading. */
export function openTreaty(reader: Reader, treatyId: string): void {
  reader.dialog.value = null
  reader.showTreaty(treatyId)
  // The heading is drawn a moment after the state has changed.
  setTimeout(() => document.querySelector<HTMLElement>('.treaty h2')?.focus())
}

/** Shows a fact where it stands in its treaty's record, and takes the keyboard there; to the heading for one without a place. */
export function openFact(reader: Reader, treatyId: string, factId: string): void {
  reader.focus.seekFact(factId)
  openTreaty(reader, treatyId)
  setTimeout(() => {
    const place = document.querySelector<HTMLElement>(`.treaty [data-fact="${CSS.escape(factId)}"]`)
    place?.closest('details')?.setAttribute('open', '')
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'center' })
  })
}
