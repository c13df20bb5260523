import type { Annotation } from '../../core/annotation/annotation'
import { claimTypeNames } from '../../core/annotation/names'
import { throughWhom, whoSays } from '../../core/annotation/who-says'
import { useReader } from '../state/reader'

/** Who says it and through whom, beside the pointer resting on a marked passage. */
export function HoverTip() {
  const { annotations, focus, pointer, preferences } = useReader()
  const id = focus.hovered.value
  const at = pointer.value
  const placed = id === null ? null : annotations.find(id)
  if (at === null || placed === null) return null

  const [title, detail] = wordsFor(placed.annotation, preferences.settings.value.colorNames)
  const left = Math.min(at.x + 12, innerWidth - 300)
  return (
    <div class="hover-tip" role="presentation" style={{ left: `${left}px`, top: `${at.y + 18}px` }}>
      <strong>{title}</strong>
      {detail && <span>{detail}</span>}
    </div>
  )
}

function wordsFor({ kind, claim, color, note }: Annotation, colorNames: Record<string, string>): [string, string] {
  if (claim) {
    const through = throughWhom(claim)
    const detail = [claimTypeNames[claim.type], through && `via ${through}`].filter(Boolean).join(' · ')
    return [whoSays(claim), detail]
  }
  const name = color === null ? '' : (colorNames[color] ?? '')
  return [kind === 'note' ? 'Note' : `Highlight: ${name}`, note.slice(0, 120)]
}
