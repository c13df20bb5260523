import { colors } from '../../core/annotation/annotation'
import type { Command } from '../../core/contract'
import { deleteActive, highlight } from './annotate'
import { isTextField } from './commands'
import { stepPart } from './parts'
import type { Reader } from './reader'
import { selectSentence } from './sentence'

const letters: Readonly<Record<string, Command>> = {
  j: 'next-claim',
  k: 'previous-claim',
  h: 'highlight',
  n: 'note',
  c: 'claim',
  ']': 'next-suggestion',
  '[': 'previous-suggestion',
  a: 'accept-suggestion',
  e: 'edit-suggestion',
  x: 'dismiss-suggestion',
  '?': 'shortcuts',
  '/': 'find',
}

/** The keys that work without a modifier while no text field has the keyboard. Returns their end. */
export function listenToKeys(reader: Reader, commands: Readonly<Record<Command, () => void>>): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return leave(reader, event)
    if (event.key === 'F6') {
      event.preventDefault()
      return stepPart(event.shiftKey ? -1 : 1)
    }
    if (isTextField(event.target) || reader.dialog.value !== null || reader.library.isShown.value) return
    if (press(event)) event.preventDefault()
  }

  const press = (event: KeyboardEvent): boolean => {
    const color = colors[Number(event.key) - 1]
    const letter = letters[event.key.toLowerCase()]
    if (letter) commands[letter]()
    else if (color) void highlight(reader, color)
    else if (event.key.toLowerCase() === 's') selectSentence(reader, event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && isInArticle(event.target)) commands['open-card']()
    else if ((event.key === 'Delete' || event.key === 'Backspace') && !isControl(event.target))
      void deleteActive(reader)
    else return false
    return true
  }

  addEventListener('keydown', onKeyDown)
  return () => removeEventListener('keydown', onKeyDown)
}

/** Escape goes one step back: find bar, text field, open card. */
function leave(reader: Reader, event: KeyboardEvent): void {
  if (reader.dialog.value !== null) return
  if (reader.library.isShown.value) reader.library.hide()
  else if (reader.find.open.value) {
    const hit = reader.find.hits.value[reader.find.current.value]
    reader.find.close()
    if (hit) reader.view.value?.select(hit)
    else reader.view.value?.focus()
  } else if (isTextField(event.target)) reader.view.value?.focus()
  else {
    reader.focus.activate(null)
    reader.proposals.active.value = null
  }
}

const isInArticle = (target: EventTarget | null) =>
  target === document.body || (target instanceof Element && target.closest('[data-article]') !== null)

const isControl = (target: EventTarget | null) => target instanceof Element && target.closest('button, a') !== null
