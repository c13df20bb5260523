import { sameState } from './actors'
import type { Context, TiedAct } from './context'
import type { Facet } from './facets'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { couldAct, findPeople, type PersonPhrase } from './people'

/** Holds the people beside an act against those whom the record names for it. */
export function signerChecks(context: Context): readonly Finding[] {
  return context.acts.flatMap(tied => {
    if (tied.act.isModal || tied.act.isNegated || tied.pool.length === 0) return []
    const facets = aboutDates(tied)
    return tied.people.map(person => personCheck(person, tied, facets))
  })
}

/** Of several recorded acts those that the dates of the words take in, if any. */
export function aboutDates({ pool, dates }: TiedAct): readonly Facet[] {
  const inside = pool.filter(facet =>
    dates.some(({ days }) => days && facet.days.from >= days.from && facet.days.to <= days.to),
  )
  return inside.length > 0 ? inside : pool
}

function personCheck(
  { span, name, ...rest }: PersonPhrase,
  { on, act, dates }: TiedAct,
  facets: readonly Facet[],
): Finding {
  const { shortName } = on.treaty
  const named = facets.map(facet => ({ facet, people: findPeople(facet.event.note) }))
  const naming = named.filter(({ people }) => people.some(one => one.name === name))
  const [first] = naming
  if (first)
    return agrees({
      span,
      factIds: naming.map(({ facet }) => facet.event.id),
      reason: `The record names ${name}: ${first.facet.event.note}`,
    })
  const countrymen = named.flatMap(({ facet, people }) =>
    people.filter(one => sameState(one.state, rest.state)).map(one => ({ facet, person: one })),
  )
  const [instead] = countrymen
  if (instead && (act.kind === 'signed' || (dates.length > 0 && facets.length === 1)))
    return differs({
      span,
      correction: instead.person.name,
      factIds: [instead.facet.event.id],
      reason: `${shortName}: the record names ${instead.person.name}. ${instead.facet.event.note}`,
    })
  const ids = facets.map(({ event }) => event.id)
  const inOffice = facets.some(
    ({ event }) =>
      event.by.some(code => sameState(code, rest.state)) &&
      couldAct({ span, name, ...rest }, event.date.padEnd(10, '-06')),
  )
  if (inOffice && act.kind !== 'signed')
    return agrees({
      span,
      factIds: ids,
      reason: `The record has the act as one of the state for which ${name} could then speak; it does not name the person.`,
    })
  return cannotTell({ span, factIds: ids, reason: `The record does not say that ${name} had a part in this.` })
}
