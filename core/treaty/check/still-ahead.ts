import type { Span } from '../../anchor/target'
import { dateInWords } from '../../wording'
import type { TiedAct } from './context'
import { distance } from './disputes'
import type { Facet } from './facets'
import type { DatePhrase } from './find-dates'
import { differs, type Finding, spanning } from './finding'
import type { Reading } from './reading'

/** `Is due to run out`: a verb with the words that put it into the future. */
export function comingSpan({ start, end }: Span, text: string): Span {
  const match =
    /\b(?:(?:is|are|was) (?:due|set|scheduled|about|expected|going|poised|bound)? ?to|will) (?:\w+ )?$/.exec(
      text.slice(0, start),
    )
  return { start: match?.index ?? start, end }
}

/** Something said to be still to come that had already come. */
export function stillAhead(
  { act, on }: TiedAct,
  date: DatePhrase,
  { event, kind }: Facet,
  { published, plain: text }: Reading,
): readonly Finding[] {
  if (
    !act.isFuture ||
    published === null ||
    kind !== 'expired' ||
    distance(event.date, { from: published, to: '9999-12-31' }) <= 1
  )
    return []
  const span = spanning(comingSpan(act.span, text), date.span)
  return [
    differs({
      span,
      correction: `expired on ${dateInWords(event.date)}`,
      factIds: [event.id],
      reason: `By ${dateInWords(published)} ${on.treaty.shortName} had already expired, on ${dateInWords(event.date)}.`,
    }),
  ]
}
