import { isTextField } from '../state/commands'
import type { Reader } from '../state/reader'

/** The keys that work anywhere on the library screen but in a field: its undo, and the way to its search. Returns their end. */
export function listenToScreenKeys({ dialog, library }: Reader): () => void {
  const { history, search } = library
  const keys: Readonly<Record<string, () => void>> = {
    'Ctrl+z': () => void history.undo(),
    'Ctrl+Z': () => void history.redo(),
    'Ctrl+y': () => void history.redo(),
    '/': search.start,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || dialog.value !== null || isTextField(event.target)) return
    const run = keys[`${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.key}`]
    if (run === undefined) return
    event.preventDefault()
    run()
  }
  addEventListener('keydown', onKeyDown)
  return () => removeEventListener('keydown', onKeyDown)
}
