import { dateInWords } from '../../wording'
import { dateLike, done, facetInWords } from './act-words'
import { eventIds, type TiedAct } from './context'
import { distance } from './disputes'
import type { DatePhrase } from './find-dates'
import { agrees, cannotTell, differs, type Finding } from './finding'

export function bounded({ act, pool, on }: TiedAct, date: DatePhrase): Finding {
  const { span, days, bound } = date
  const [facet] = pool.filter(({ step }) => step !== 'announced' && step !== 'notified')
  if (facet === undefined || days === null || pool.length > 1)
    return cannotTell({
      span,
      factIds: eventIds(pool),
      reason: 'The record does not settle an order by this date alone.',
    })
  const reason = `${on.treaty.shortName} ${done[facet.kind]}: ${facetInWords(facet)}.`
  const holds = bound === 'before' ? facet.days.to < days.from : facet.days.from > days.to
  if (holds && !act.isFuture) return agrees({ span, factIds: eventIds([facet]), reason })
  return cannotTell({ span, factIds: eventIds([facet]), reason })
}

/** `Extended until …`: the day to which an extension moved the end. */
export function newEnd({ pool, on }: TiedAct, date: DatePhrase, text: string): readonly Finding[] {
  const { span, days } = date
  const [facet] = pool.filter(({ event }) => event.newEnd)
  const end = facet?.event.newEnd
  if (!facet || !end || !days)
    return [
      cannotTell({
        span,
        factIds: eventIds(pool),
        reason: `The record gives no such end of an extension of ${on.treaty.shortName}.`,
      }),
    ]
  const reason = `The extension moved the end to ${dateInWords(end)}.`
  const off = distance(end, days)
  if (off === 0) return [agrees({ span, factIds: eventIds([facet]), reason })]
  if (off === 1)
    return [
      agrees({
        span,
        factIds: eventIds([facet]),
        reason: `${reason} One day of difference at an end is another way to count.`,
      }),
    ]
  return [
    differs({
      span,
      factIds: eventIds([facet]),
      reason,
      correction: dateLike(end, date, text.slice(span.start, span.end)),
    }),
  ]
}
