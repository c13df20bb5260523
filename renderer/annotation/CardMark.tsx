import type { Annotation } from '../../core/annotation/annotation'
import { claimTypeNames, kindNames } from '../../core/annotation/names'
import { throughWhom, whoSays } from '../../core/annotation/who-says'
import { useReader } from '../state/reader'

/** The line above a card's words: the speaker of a claim, the colour of a highlight. */
export function CardMark({ annotation: { kind, claim, color } }: { annotation: Annotation }) {
  const { preferences } = useReader()
  if (claim) {
    const through = throughWhom(claim)
    return (
      <span class="card-mark">
        <span class={claim.speaker ? 'speaker' : 'speaker none'}>{whoSays(claim)}</span>
        {through && <span class="outlet">via {through}</span>}
        <span class="claim-line" data-type={claim.type}>
          {claimTypeNames[claim.type]}
        </span>
      </span>
    )
  }
  return (
    <span class="card-mark">
      {color && <span class="swatch" data-color={color} />}
      <span class="card-kind">{kindNames[kind]}</span>
      {color && <span class="outlet">{preferences.settings.value.colorNames[color]}</span>}
    </span>
  )
}
