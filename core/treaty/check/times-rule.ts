import type { Context, TiedAct } from './context'
import { eventIds } from './context'
import { agrees, cannotTell, differs, type Finding, spanning } from './finding'
import { ordinalValue } from './number-words'

const times =
  /\bfor (?:the|a) (first|second|third|fourth|fifth)(?: and (?:only|last|final))? time\b|\b(once|twice|three times)\b|\b(first|second|third|fourth)(?= (?:five-year |and final )?extension)/gi

/** Holds how often something was done against how often the record has it. */
export function timesChecks(context: Context): readonly Finding[] {
  return Array.from(context.reading.plain.matchAll(times)).flatMap((match): readonly Finding[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    const [words, ordinal, often, extension] = match
    const tied = nearest(context.acts, span)
    if (tied === null || tied.act.isModal || tied.act.isNegated) return []
    const { act, on, pool } = tied
    const claimed = often
      ? ['once', 'twice', 'three times'].indexOf(often.toLowerCase()) + 1
      : (ordinalValue(ordinal ?? extension ?? '') ?? 0)
    const acts = pool.filter(({ step }) => step !== 'announced' && step !== 'notified')
    const recorded = new Set(acts.map(({ event }) => event.date)).size
    if (act.kind !== 'extended' || recorded === 0)
      return [
        cannotTell({
          span,
          factIds: eventIds(acts),
          reason: 'How often this was done is not settled by the record alone.',
        }),
      ]
    const { durationClause, shortName } = on.treaty
    const factIds = [...eventIds(acts), durationClause.id]
    const reason = `${shortName} was extended ${recorded === 1 ? 'once' : `${recorded} times`}. ${durationClause.text}`
    const isFinal = recorded === 1 && durationClause.extensionsAllowed === 1
    if (claimed === recorded) return [agrees({ span, factIds, reason })]
    const correction = often
      ? recorded === 1
        ? 'once'
        : `${recorded} times`
      : extension
        ? 'first'
        : isFinal
          ? 'for the first and only time'
          : 'for the first time'
    if (claimed < recorded && !often) return [cannotTell({ span, factIds, reason })]
    return [differs({ span, factIds, reason, correction: words === '' ? correction : correction })]
  })
}

function nearest(acts: readonly TiedAct[], span: { readonly start: number; readonly end: number }): TiedAct | null {
  const width = (tied: TiedAct) => {
    const whole = spanning(tied.act.span, span)
    return whole.end - whole.start
  }
  return [...acts].sort((a, b) => width(a) - width(b))[0] ?? null
}
