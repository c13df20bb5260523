import { useSignal } from '@preact/signals'
import { ChevronDown, ChevronUp } from 'lucide'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { counted } from '../../core/versions/summary'
import { IconButton } from '../controls/IconButton'
import { isTextField } from '../state/commands'

interface ChangeStepsProps {
  /** Holds the changes, each with its number. */
  readonly text: RefObject<HTMLElement | null>
  /** At least one. */
  readonly count: number
}

/** The keys that lead from claim to claim in an article. */
const letters: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 }

/** Leads from change to change: says which one the reader is at, and takes the keyboard to the next or the one before. */
export function ChangeSteps({ text, count }: ChangeStepsProps) {
  const current = useSignal<number | null>(null)
  const step = (by: 1 | -1) => {
    const last = current.value ?? (by === 1 ? -1 : count)
    const change = text.current?.querySelector<HTMLElement>(`[data-change="${(last + by + count) % count}"]`)
    change?.focus({ preventScroll: true })
    change?.scrollIntoView({ block: 'center' })
  }

  useEffect(() => {
    const element = text.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return
      const by = event.key === 'F7' ? (event.shiftKey ? -1 : 1) : letters[event.key.toLowerCase()]
      if (by === undefined) return
      event.preventDefault()
      step(by)
    }
    const onFocus = ({ target }: FocusEvent) => {
      const change = target instanceof HTMLElement ? target.dataset.change : undefined
      if (change !== undefined) current.value = Number(change)
    }
    addEventListener('keydown', onKeyDown)
    element?.addEventListener('focusin', onFocus)
    return () => {
      removeEventListener('keydown', onKeyDown)
      element?.removeEventListener('focusin', onFocus)
    }
  }, [text, count])

  return (
    <div class="change-steps">
      <span class="hint" role="status">
        {current.value === null ? counted(count, 'change') : `Change ${current.value + 1} of ${count}`}
      </span>
      <IconButton icon={ChevronUp} label="Previous change" shortcut="K" onClick={() => step(-1)} />
      <IconButton icon={ChevronDown} label="Next change" shortcut="J" onClick={() => step(1)} />
    </div>
  )
}
