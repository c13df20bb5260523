import { useEffect, useRef, useState } from 'preact/hooks'

const pause = 800

interface Autosave {
  readonly draft: string
  readonly isDirty: boolean
  write(next: string): void
  /** Saves what is not saved yet, now. */
  flush(): void
}

/**
 * The words of a field that is saved by itself: a moment after the last key, when the field is left, and when it
 * goes away. A value changed elsewhere (undo, another window) shows at once unless the reader is typing here.
 */
export function useAutosave(value: string, save: (next: string) => void): Autosave {
  const [draft, setDraft] = useState(value)
  const state = useRef({ draft, saved: value, save, timer: undefined as ReturnType<typeof setTimeout> | undefined })
  state.current.save = save

  const flush = () => {
    const { current } = state
    clearTimeout(current.timer)
    if (current.draft === current.saved) return
    current.saved = current.draft
    current.save(current.draft)
  }
  const write = (next: string) => {
    setDraft(next)
    state.current.draft = next
    clearTimeout(state.current.timer)
    state.current.timer = setTimeout(flush, pause)
  }

  useEffect(() => {
    const { current } = state
    if (value === current.saved) return
    const wasClean = current.draft === current.saved
    current.saved = value
    if (!wasClean) return
    current.draft = value
    setDraft(value)
  }, [value])
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [])

  return { draft, isDirty: draft !== state.current.saved, write, flush }
}
