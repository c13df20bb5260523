import { dateInWords } from '../../wording'
import { statusOn } from '../status'
import { done, facetInWords } from './act-words'
import { type Context, eventIds, type TiedAct } from './context'
import { dateChecks } from './date-rule'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { withoutFacet } from './missing-act'
import { negatedAct } from './negation-rule'
import { comingSpan } from './still-ahead'

/** Holds each act against the record: whether it was done, by whom, and when. */
export function actChecks(context: Context): readonly Finding[] {
  return context.acts.flatMap(tied => {
    const { act, dates, people, actors } = tied
    if (act.isModal) return []
    const covers = [act.span, ...actors.map(({ span }) => span)]
    if (act.isNegated && !dates.some(({ bound }) => bound === 'until' || bound === 'till'))
      return negatedAct(tied, context)
    if (tied.pool.length === 0)
      return withoutFacet(tied, context).map(one => ({
        ...one,
        covers: [...one.covers, ...covers, ...people.map(({ span }) => span)],
      }))
    if (hasUnknownDoer(tied, context))
      return [
        cannotTell({
          span: act.span,
          covers: [...covers, ...dates.map(one => one.span)],
          factIds: eventIds(tied.pool),
          reason: 'The rules do not know who is said to have done this.',
        }),
      ]
    if (isSomeonesAct(tied, context))
      return [
        cannotTell({
          span: act.span,
          covers,
          factIds: eventIds(tied.pool),
          reason: `The record of ${tied.on.treaty.shortName} has its end, and does not lay it at one side’s door.`,
        }),
      ]
    if (dates.length > 0) return dateChecks(tied, context).map(one => ({ ...one, covers: [...one.covers, ...covers] }))
    return undated(tied, context).map(one => ({ ...one, covers: [...one.covers, ...covers] }))
  })
}

/** A name right before the act of a state that stands for no state the rules know. */
function hasUnknownDoer({ act, actors, people }: TiedAct, { reading }: Context): boolean {
  if (
    actors.length + people.length > 0 ||
    !['ratified', 'unratified', 'withdrawn', 'suspended', 'joined'].includes(act.kind)
  )
    return false
  return /(?:^|[\s“"(])\p{Lu}\p{Ll}+ (?:has |had |have |also |formally |then )?$/u.test(
    reading.plain.slice(0, act.span.start),
  )
}

/** `Terminated by Russia`: an end of the treaty itself, told as one side's act. */
function isSomeonesAct({ act }: TiedAct, { reading }: Context): boolean {
  if (act.kind !== 'terminated' && act.kind !== 'expired') return false
  return reading.actors.some(
    ({ span }) => span.start >= act.span.end && /^ by (?:the )?$/.test(reading.plain.slice(act.span.end, span.start)),
  )
}

/** An act without a date: it happened, or it had not happened yet on the day of publication. */
function undated({ act, on, pool }: TiedAct, { reading }: Context): readonly Finding[] {
  const { treaty } = on
  const { published } = reading
  const main = pool.filter(({ step }) => step !== 'announced' && step !== 'notified')
  const meant = act.step === 'announced' || act.step === 'notified' || main.length === 0 ? pool : main
  const first = [...meant].sort((a, b) => (a.event.date < b.event.date ? -1 : 1))[0]
  if (!first) return []
  const ids = eventIds(meant)
  const before = published !== null && first.days.from > published
  if (act.isFuture && act.kind !== 'extended') {
    if (published === null)
      return [
        cannotTell({
          span: act.span,
          factIds: ids,
          reason: 'The article has no date, so the record cannot say whether this was still to come.',
        }),
      ]
    if (act.kind !== 'expired' || meant.some(({ days }) => days.to >= published)) return []
    return [
      differs({
        span: comingSpan(act.span, reading.plain),
        correction: `${act.kind} on ${dateInWords(first.event.date)}`,
        factIds: ids,
        reason: `By ${dateInWords(published)} it had already happened: ${treaty.shortName} ${done[act.kind]} on ${dateInWords(first.event.date)}.`,
      }),
    ]
  }
  if (before && !act.isNoun) {
    const status = statusOn(treaty, published)
    return [
      differs({
        span: act.span,
        correction: `not before ${dateInWords(first.event.date)}`,
        factIds: ids,
        reason: `On ${dateInWords(published)} this was still to come; the status was: ${status.state ?? 'not yet signed'}.`,
      }),
    ]
  }
  if (act.isNoun) return []
  return [
    agrees({
      span: act.span,
      factIds: ids,
      reason: `The record has it: ${treaty.shortName} ${done[act.kind]}, ${meant.map(facetInWords).join(', ')}.`,
    }),
  ]
}
