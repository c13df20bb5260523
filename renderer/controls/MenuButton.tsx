import type { IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { keyName } from '../shortcut'
import { Icon } from './Icon'

export interface MenuItem {
  readonly icon: IconNode
  readonly name: string
  readonly shortcut?: string
  readonly onChoose: () => void
}

interface MenuButtonProps {
  readonly icon: IconNode
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Words at the foot of the menu. */
  readonly children?: ComponentChildren
}

/** A button that opens a menu: arrow keys go through it, Escape and a click elsewhere close it. */
export function MenuButton({ icon, label, items, children }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const entries = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const close = () => {
    setOpen(false)
    box.current?.querySelector('button')?.focus()
  }
  useEffect(() => {
    if (isOpen) entries()[0]?.focus()
  }, [isOpen])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const goals: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }
    const goal = goals[event.key]
    if (event.key === 'Escape') close()
    else if (goal !== undefined) all.at(goal % all.length)?.focus()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the button and of the menu inside.
    <div
      ref={box}
      class="menu-button"
      onKeyDown={onKeyDown}
      onFocusOut={event => {
        if (!box.current?.contains(event.relatedTarget as Node | null)) setOpen(false)
      }}
    >
      <button
        type="button"
        class="button primary"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon node={icon} /> {label}
      </button>
      {isOpen && (
        <div class="menu">
          <div role="menu" aria-label={label}>
            {items.map(({ icon, name, shortcut, onChoose }) => (
              <button
                type="button"
                key={name}
                role="menuitem"
                class="menu-item"
                tabIndex={-1}
                onClick={() => {
                  close()
                  onChoose()
                }}
              >
                <Icon node={icon} /> {name}
                {shortcut && <kbd>{keyName(shortcut)}</kbd>}
              </button>
            ))}
          </div>
          {children}
        </div>
      )}
    </div>
  )
}
