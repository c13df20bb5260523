import { X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { IconButton } from '../controls/IconButton'
import { useReader } from '../state/reader'

/** A modal dialog: Escape closes it, the keyboard stays inside and goes back to where it was. */
export function Dialog({ title, children }: { title: string; children: ComponentChildren }) {
  const { dialog } = useReader()
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const mine = useRef(dialog.peek())
  useEffect(() => element.current?.showModal(), [])

  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={titleId}
      onClose={() => {
        if (dialog.value === mine.current) dialog.value = null
      }}
    >
      <header class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label="Close" shortcut="Esc" onClick={() => element.current?.close()} />
      </header>
      {children}
    </dialog>
  )
}
