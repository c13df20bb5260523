import type { IconNode } from 'lucide'
import { h } from 'preact'

/** A line icon beside a word or inside a labelled button; silent to screen readers. */
export function Icon({ node, size = 16 }: { node: IconNode; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {node.map(([tag, attributes]) => h(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  )
}
