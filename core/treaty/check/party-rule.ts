import type { Span } from '../../anchor/target'
import type { ActorPhrase } from './actors'
import { inWords, sameState } from './actors'
import { type Context, eventIds, type TiedAct } from './context'
import { agrees, cannotTell, differs, type Finding, spanning } from './finding'
import type { IndexedTreaty } from './index-record'
import { withArticle } from './missing-act'
import { aboutDates } from './signer-rule'

/** Acts that all parties do together, so that a state too many or in the wrong place shows. */
const shared: ReadonlySet<string> = new Set(['signed', 'extended', 'initialled', 'adopted', 'joined'])

/** Holds the states that are said to have made a treaty against those that the record names. */
export function partyChecks({ reading, acts, treatyAt }: Context): readonly Finding[] {
  return [...acts.flatMap(tied => signing(tied, reading.plain)), ...betweens(reading, treatyAt)]
}

function signing(tied: TiedAct, text: string): readonly Finding[] {
  const { act, on, actors, pool } = tied
  if (act.isModal || act.isNegated || !shared.has(act.kind) || pool.length === 0) return []
  const facets = aboutDates(tied)
  const by = new Set(facets.flatMap(({ event }) => event.by))
  if (by.size < 2 || facets.some(({ event }) => event.by.length === 0)) return []
  return strangers(actors, [...by], { on, factIds: eventIds(facets), text })
}

/** `The treaty between A and B`. */
function betweens(reading: Context['reading'], treatyAt: Context['treatyAt']): readonly Finding[] {
  return Array.from(reading.plain.matchAll(/\bbetween (?=(?:the )?\p{Lu})/gu)).flatMap((match): readonly Finding[] => {
    const start = match.index + match[0].length
    const stop = reading.plain.slice(start).search(/[,;:.]| (?:that|which|was|is|to|on|in|has) /)
    const end = stop === -1 ? reading.plain.length : start + stop
    const named = reading.actors.filter(({ span }) => span.start >= start && span.end <= end)
    const on = treatyAt({ start, end })
    if (named.length < 2 || on === null || !on.treaty.parties.listComplete || on.treaty.kind !== 'bilateral') return []
    const ids = [on.treaty.status.id]
    const wrong = strangers(named, [...on.parties], { on, factIds: ids, text: reading.plain })
    if (wrong.length > 0) return wrong
    const span: Span = { start, end: named.at(-1)?.span.end ?? end }
    return [
      agrees({ span, factIds: ids, reason: `The record lists the parties: ${inWords([...on.parties], on.treaty)}.` }),
    ]
  })
}

function strangers(
  actors: readonly ActorPhrase[],
  by: readonly string[],
  { on, factIds, text }: { readonly on: IndexedTreaty; readonly factIds: readonly string[]; readonly text: string },
): readonly Finding[] {
  const named = actors.flatMap(({ codes }) => codes)
  const missing = by.filter(code => !named.some(one => sameState(one, code)))
  return actors.flatMap(({ span, codes }): readonly Finding[] => {
    if (codes.includes('all') || codes.every(code => by.some(one => sameState(one, code)))) return []
    const reason = `The record names ${inWords(by, on.treaty)}.`
    if (missing.length === 0) {
      const [first, last] = [actors[0], actors.at(-1)]
      if (!first || !last || !on.treaty.parties.listComplete || actors.length > by.length + 1)
        return [cannotTell({ span, factIds, reason })]
      // One state too many: the list as a whole is what is wrong.
      return [
        differs({
          span: spanning(withArticle(first.span, text), last.span),
          factIds,
          reason,
          correction: inWords(by, on.treaty),
        }),
      ]
    }
    const instead = inWords(missing, on.treaty)
    return [differs({ span, factIds, reason, correction: missing.length > 2 ? `one of ${instead}` : instead })]
  })
}
