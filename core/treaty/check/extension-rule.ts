import { dateInWords } from '../../wording'
import type { Context, TiedAct } from './context'
import { eventIds } from './context'
import { agrees, cannotTell, differs, type Finding } from './finding'

/** The numbers of a treaty can be kept by choice when the treaty itself can last no longer. */
const ofLimits = /\b(?:caps?|limits?|ceilings?|restrictions?|numbers|terms|moratorium|pledge|offer)\b/i
const impossible =
  /\b(?:cannot|can[’']t|could not|couldn[’']t|can no longer|could no longer|no longer possible to) (?:legally |formally )?(?:be )?$|\b(?:no (?:further|second|other|more)|does not (?:allow|permit|provide for) (?:a |any )?(?:further|second|another)) $/i
const possible =
  /\b(?:(?:can|could)(?: still| yet| also| easily)? (?:be )?|(?:decision )?(?:on )?whether to |failure to |(?:chance|option|possibility|right) (?:to|of|for) (?:an? (?:further |second |new )?)?)$/i
const reported = /\b(?:sa(?:id|ys|ying)|told|according to|argu\w+|insist\w*|claim\w*|suggest\w*|believ\w+|wrote)\b/i

/** Holds what is said of a further extension against how many the treaty allowed and how many it has had. */
export function extensionChecks({ acts, reading }: Context): readonly Finding[] {
  return acts.flatMap(tied => (tied.act.kind === 'extended' ? further(tied, reading) : []))
}

function further({ act, on }: TiedAct, { plain, published }: Context['reading']): readonly Finding[] {
  const { durationClause, shortName } = on.treaty
  const allowed = durationClause.extensionsAllowed
  const used = on.facets.filter(
    ({ kind, event }) => kind === 'extended' && published !== null && event.date <= published,
  )
  const [last] = used
  if (allowed === undefined || last === undefined || used.length < allowed) return []
  const before = plain.slice(0, act.span.start)
  const clause = before.split(/[;:,]/).at(-1) ?? ''
  if (ofLimits.test(clause) || ofLimits.test(plain.slice(act.span.end, act.span.end + 40))) return []
  const match = impossible.exec(before) ?? possible.exec(before)
  if (match === null) return []
  const span = { start: match.index, end: act.span.end }
  const parts = {
    span,
    covers: [act.span],
    factIds: [durationClause.id, ...eventIds(used)],
    reason: `${shortName} allows ${allowed === 1 ? 'one extension' : `${allowed} extensions`}, and it was used on ${dateInWords(last.event.date)}. ${durationClause.text}`,
  }
  if (impossible.test(before)) return [agrees(parts)]
  if (reported.test(before)) return [cannotTell(parts)]
  return [differs({ ...parts, correction: 'no further extension was possible' })]
}
