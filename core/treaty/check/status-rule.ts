import { dateInWords } from '../../wording'
import { statusOn } from '../status'
import type { Context } from './context'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { isEndOf, since } from './in-force-dates'
import { hasOtherSubject } from './other-subjects'
import { isInForce, stateInWords, statusOf } from './state-words'

const standing =
  /\b(?:(?:is|are|remains?|was|were|stays?|has been|continues? to be|still) (?:(still|now|both|currently|formally|legally|technically|nominally|today) )?(?:(no longer|not yet|not|never) )?(?:legally )?(?:(in (?:force|effect|operation))|(suspended)|(expired|defunct|dead|over)|(binding)))\b/gi

/** `…, in force from 1988 until 2019, …`: the same groups without a verb. */
const standingAside = /(?<=, |\band )()()(in force)(?= (?:from|until|till|through) )/g

/** Holds what is said of a treaty's standing on the day of publication against the intervals of its record. */
export function statusChecks({ reading, treatyAt }: Context): readonly Finding[] {
  const all = [...reading.plain.matchAll(standing), ...reading.plain.matchAll(standingAside)]
  return all.flatMap((match): readonly Finding[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    const on = treatyAt(span)
    if (
      on === null ||
      hasOtherSubject(reading.plain.slice(0, span.start)) ||
      /\b(?:if|whether|could|should|would|until|while|when|as long as|(?:was|were) (?:\w+ )?to)\b[^,;]{0,40}$/i.test(
        reading.plain.slice(0, span.start),
      )
    )
      return []
    const { treaty } = on
    const [, , not, inForce, suspended, over, binding] = match
    const isPast = /^(was|were)/i.test(match[0])
    const date =
      reading.dates.find(one => one.span.start >= span.end && one.span.start - span.end < 12) ??
      (isPast ? reading.dates.find(one => one.span.end <= span.start) : undefined)
    if (date && (date.bound === 'since' || date.bound === 'from' || date.bound === 'until' || date.bound === 'till'))
      return since(
        match[0],
        span,
        date,
        on,
        reading.dates.find(one => isEndOf(one, date)),
      )
    const day = (date?.bound === 'by' ? date.days?.to : date?.days?.from) ?? reading.published
    if (isPast && !date) return []
    if (day === null)
      return [
        cannotTell({
          span,
          factIds: [treaty.status.id],
          reason: 'The article has no date, so the record cannot say how the treaty stood on its day.',
        }),
      ]
    const status = statusOn(treaty, day)
    const start = treaty.events.find(({ date: one }) => one === status.from)
    const factIds = [treaty.status.id, ...(start ? [start.id] : [])]
    const covers = date ? [date.span] : []
    const reason = `On ${dateInWords(day)} the record has ${treaty.shortName} as: ${status.state ?? 'not yet signed'}.`
    const binds = isInForce(status.state)
    if (status.endsToday !== null)
      return [
        cannotTell({
          span,
          covers,
          factIds,
          reason: `${reason} The state before ended on that very day: ${status.endsToday}.`,
        }),
      ]
    if (date?.days && date.bound !== 'by' && statusOn(treaty, date.days.to).state !== status.state)
      return [cannotTell({ span, covers, factIds, reason: `${reason} That changed within the time named.` })]
    const isSuspended = /suspended/.test(status.state ?? '')
    const said =
      suspended !== undefined
        ? isSuspended
        : over !== undefined
          ? binds === null
            ? null
            : !binds && !/not in force|open for/.test(status.state ?? '')
          : binds
    if (said === null) return [cannotTell({ span, covers, factIds, reason })]
    const holds = not === undefined ? said : !said
    if (holds && (inForce ?? binding) !== undefined && not === undefined && isSuspended)
      return [cannotTell({ span, covers, factIds, reason })]
    if (holds && /never/i.test(not ?? '') && !statusOf(treaty).neverInForce)
      return [cannotTell({ span, covers, factIds, reason })]
    if (holds) return [agrees({ span, covers, factIds, reason })]
    const never = statusOf(treaty)
    const still =
      never.neverInForce && !/not in force$/.test(status.state ?? '')
        ? never.words
        : binds === true && !isSuspended
          ? 'is in force'
          : /\bnot in force$/.test(status.state ?? '')
            ? 'is not in force'
            : stateInWords(treaty, day)
    return [differs({ span, covers, factIds, reason, correction: still })]
  })
}
