import type { Context } from './context'
import { nearestAct } from './date-ties'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { aboutDates } from './signer-rule'

/** `Opened for signature in London, Moscow and Washington.` */
const listed = /\b(?:in|at) (\p{Lu}[\p{L} ]+(?:, \p{Lu}\p{L}+)+ and \p{Lu}\p{L}+)\.$/u

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
    const placed = facets.flatMap(({ event }) => {
      const place = event.place ?? (tied.act.kind === 'opened' ? listed.exec(event.note)?.[1] : undefined)
      return place === undefined ? [] : [{ event, place: place.replace(' and ', ', ') }]
    })
    const [recorded] = placed
    const place = recorded && unnamed(recorded.place, reading.places)
    if (!recorded || !place || placed.length > 1)
      return [cannotTell({ span, factIds: ids, reason: `The record of ${shortName} gives no place for this.` })]
    return [
      differs({
        span,
        correction: place.replace(/, (?=[^,]*$)/, ' and '),
        factIds: [recorded.event.id],
        reason: `The record has ${recorded.place.replace(/, (?=[^,]*$)/, ' and ')}: ${recorded.event.note}`,
      }),
    ]
  })
}

/** Of several recorded places the one that the words leave out, where they get the others right. */
function unnamed(recorded: string, named: Context['reading']['places']): string {
  const all = recorded.split(', ')
  const missing = all.filter(one => !named.some(({ name }) => name === one))
  return missing.length === 0 ? recorded : missing.join(', ')
}
