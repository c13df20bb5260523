import { archive, deleteArticles } from '../state/arrange'
import type { Reader } from '../state/reader'
import { revealRow, rowHeight } from './row-window'
import { createTypeAhead } from './type-ahead'

/** What the keyboard does in the list of articles. A capital letter begins a title; a small one may be a command. */
export function createGridKeys(reader: Reader): (event: KeyboardEvent, scroller: HTMLElement) => void {
  const { library, dialog } = reader
  const { selection } = library
  const typeAhead = createTypeAhead(() => library.rows.value)

  const commands: Readonly<Record<string, () => void>> = {
    Enter: () => {
      const entry = library.rows.value[selection.at.value]
      if (entry !== undefined) void reader.openArticle(entry.id)
    },
    ' ': () => selection.toggle(selection.at.value),
    Delete: () => void deleteArticles(reader, selection.targets.value),
    Backspace: () => void deleteArticles(reader, selection.targets.value),
    e: () => void archive(reader, selection.targets.value),
    t: () => {
      dialog.value = 'tag-articles'
    },
    l: () => {
      dialog.value = 'collect-articles'
    },
  }
  /** The row that a key leads to, or null for a key that leads nowhere. */
  const goal = (key: string, at: number, page: number): number | null => {
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: library.rows.value.length - 1,
    }
    return goals[key] ?? null
  }

  const press = (event: KeyboardEvent, scroller: HTMLElement): boolean => {
    const { key, shiftKey } = event
    const at = selection.at.value
    if (event.ctrlKey || event.metaKey) return key === 'a' && run(selection.chooseAll)
    const page = Math.max(1, Math.floor(scroller.clientHeight / rowHeight) - 2)
    const next = goal(key, at, page)
    if (next !== null) {
      if (shiftKey) selection.extendTo(next)
      else selection.moveTo(next)
      revealRow(scroller, selection.at.value)
      return true
    }
    const isTyping = typeAhead.isTyping(event.timeStamp)
    if (!isTyping && run(commands[key])) return true
    if (key === 'Escape') return selection.chosen.value.size > 0 && run(selection.clear)
    if ([...key].length !== 1 || key === '/') return false
    const found = typeAhead.type(key, event.timeStamp, at)
    if (found !== -1) selection.moveTo(found)
    revealRow(scroller, selection.at.value)
    return true
  }

  return (event, scroller) => {
    if (event.defaultPrevented || event.altKey) return
    if (press(event, scroller)) event.preventDefault()
  }
}

function run(command: (() => void) | undefined): boolean {
  command?.()
  return command !== undefined
}
