import type { Context } from './context'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { aboutDates } from './signer-rule'
import { nearestAct } from './tie-acts'

/** Holds the places beside an act against the recorded place of that act. */
export function placeChecks({ reading, acts }: Context): readonly Finding[] {
  return reading.places.flatMap(({ span, name }): readonly Finding[] => {
    const nearest = nearestAct(
      span,
      acts.map(tied => ({ span: tied.act.span, tied })),
      reading.plain,
    )
    if (nearest === null || nearest.tied.act.isModal || nearest.tied.pool.length === 0) return []
    const { tied } = nearest
    const { shortName } = tied.on.treaty
    const facets = aboutDates(tied)
    const there = facets.filter(
      ({ event }) => event.place?.split(', ').includes(name) || new RegExp(`\\b${name}\\b`).test(event.note),
    )
    const [match] = there
    const ids = facets.map(({ event }) => event.id)
    if (match)
      return [
        agrees({
          span,
          factIds: there.map(({ event }) => event.id),
          reason: `The record has the place: ${match.event.note}`,
        }),
      ]
    const placed = facets.filter(({ event }) => event.place !== undefined)
    const [recorded] = placed
    const place = recorded?.event.place
    if (!recorded || !place || placed.length > 1)
      return [cannotTell({ span, factIds: ids, reason: `The record of ${shortName} gives no place for this.` })]
    return [
      differs({
        span,
        correction: place.replace(/, (?=[^,]*$)/, ' and '),
        factIds: [recorded.event.id],
        reason: `The record has ${place}: ${recorded.event.note}`,
      }),
    ]
  })
}
