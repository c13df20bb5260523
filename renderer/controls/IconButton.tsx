import type { IconNode } from 'lucide'
import { keyName } from '../shortcut'
import { Icon } from './Icon'

interface IconButtonProps {
  readonly icon: IconNode
  readonly label: string
  /** The key that does the same, shown with the label. */
  readonly shortcut?: string
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly onClick: () => void
}

/** A button of one icon; its label is its tooltip and its name. */
export function IconButton({ icon, label, shortcut, pressed, disabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      title={shortcut ? `${label} (${keyName(shortcut)})` : label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon node={icon} size={17} />
    </button>
  )
}
