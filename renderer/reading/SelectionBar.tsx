import { MessageSquareQuote, StickyNote } from 'lucide'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { colors } from '../../core/annotation/annotation'
import { Icon } from '../controls/Icon'
import { highlight, markClaim, writeNote } from '../state/annotate'
import { useReader } from '../state/reader'

const gap = 8

/** The small bar above selected words. It never takes the selection or the keyboard: copying works as before. */
export function SelectionBar() {
  const reader = useReader()
  const { focus, preferences, view } = reader
  const span = focus.selection.value
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)

  useLayoutEffect(() => {
    const box = bar.current?.getBoundingClientRect()
    const at = span && view.value?.boxOf(span)
    setPlace(box && at ? placeAbove(at, box) : null)
  }, [span, view.value])

  if (span === null) return null
  const names = preferences.settings.value.colorNames
  return (
    <div
      ref={bar}
      class="selection-bar"
      role="toolbar"
      aria-label="Mark the selected passage"
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: 'hidden' }}
      onPointerDown={event => event.preventDefault()}
    >
      {colors.map((color, index) => (
        <button
          type="button"
          key={color}
          class="color-button"
          aria-label={`Highlight: ${names[color]}`}
          title={`${names[color]} (${index + 1})`}
          onClick={() => void highlight(reader, color)}
        >
          <span class="swatch" data-color={color} />
        </button>
      ))}
      <span class="divider" />
      <button type="button" class="button quiet" title="Write a note (N)" onClick={() => void writeNote(reader)}>
        <Icon node={StickyNote} /> Note
      </button>
      <button type="button" class="button quiet" title="Mark as a claim (C)" onClick={() => void markClaim(reader)}>
        <Icon node={MessageSquareQuote} /> Claim
      </button>
    </div>
  )
}

/** Above the words where there is room, else below; never outside of the window. */
function placeAbove(at: DOMRect, { width, height }: DOMRect): { left: number; top: number } {
  const left = Math.min(Math.max(gap, at.left + at.width / 2 - width / 2), innerWidth - width - gap)
  const above = at.top - height - gap
  const top = above > 56 ? above : Math.min(at.bottom + gap, innerHeight - height - gap)
  return { left, top }
}
