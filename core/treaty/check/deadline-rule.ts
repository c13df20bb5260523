import { dateInWords } from '../../wording'
import { dateLike } from './act-words'
import type { Context } from './context'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { touches } from './reading'
import { sharesWord } from './shared-words'

const limits = /\b(limit\w*|ceilings?|caps?|cuts?|reduc\w+|warheads?|launchers?|allowed|met|reach\w*)\b/i

/** Holds a day by which limits were to be met against the deadlines of the limits. */
export function deadlineChecks({ reading, treatyAt, acts }: Context, before: readonly Finding[]): readonly Finding[] {
  const held = new Set(before.flatMap(({ factIds }) => factIds))
  const covered = before.flatMap(({ covers }) => covers)
  const open = reading.dates.filter(({ span }) => !covered.some(one => touches(one, span)))
  return open.flatMap((date): readonly Finding[] => {
    const { span, days, bound } = date
    const on = treatyAt(span)
    if (on === null || days === null || bound !== 'by' || !limits.test(reading.plain)) return []
    const isTold = on.treaty.events.some(
      event => event.date.slice(0, 7) === days.from.slice(0, 7) && sharesWord(event.note, reading.plain, 2),
    )
    if (isTold) return []
    const all = on.treaty.limits.filter(({ deadline }) => deadline !== null)
    const meant = all.some(({ id }) => held.has(id)) ? all.filter(({ id }) => held.has(id)) : all
    const match = meant.find(({ deadline }) => deadline !== null && deadline >= days.from && deadline <= days.to)
    const reason = `The limits of ${on.treaty.shortName} were to be met by ${[...new Set(meant.flatMap(({ deadline }) => (deadline ? [dateInWords(deadline)] : [])))].join(', ')}.`
    const factIds = meant.map(({ id }) => id)
    if (match) return [agrees({ span, factIds, reason })]
    const deadlines = new Set(meant.map(({ deadline }) => deadline))
    const [deadline] = deadlines
    if (!deadline || deadlines.size > 1 || acts.some(({ act }) => !act.isModal && act.kind !== 'limits-in-force'))
      return meant.length === 0 ? [] : [cannotTell({ span, factIds, reason })]
    return [
      differs({
        span,
        factIds,
        reason,
        correction: dateLike(deadline, date, reading.text.slice(span.start, span.end)),
      }),
    ]
  })
}
