import { dateInWords } from '../../wording'
import type { Context } from './context'
import { isNameYear } from './date-ties'
import { distance } from './disputes'
import { agrees, cannotTell, differs, type Finding } from './finding'

/** Holds a year by which a treaty is called, or by which its term was to end, against its record. */
export function yearChecks({ reading, treatyAt }: Context): readonly Finding[] {
  return reading.dates.flatMap((date): readonly Finding[] => {
    const { span, days, bound } = date
    const on = treatyAt(span)
    if (on === null || days === null) return []
    const { treaty, facets } = on
    if (isNameYear(date, reading)) {
      const made = facets.filter(({ kind }) => kind === 'signed' || kind === 'opened' || kind === 'adopted')
      const match = [...made, ...facets.filter(({ kind }) => kind === 'in-force')].find(
        facet => facet.days.from >= days.from && facet.days.to <= days.to,
      )
      if (match)
        return [
          agrees({ span, factIds: [match.event.id], reason: `${dateInWords(match.event.date)}: ${match.event.note}` }),
        ]
      const [first] = made
      if (!first) return []
      const ids = made.map(({ event }) => event.id)
      const year = days.from.slice(0, 4)
      if (treaty.disputes.some(({ values }) => values.some(({ value }) => value.includes(year))))
        return [
          cannotTell({
            span,
            factIds: ids,
            reason: `Sources differ; the record has ${dateInWords(first.event.date)}.`,
          }),
        ]
      return [
        differs({
          span,
          factIds: ids,
          correction: first.event.date.slice(0, 4),
          reason: `${dateInWords(first.event.date)}: ${first.event.note}`,
        }),
      ]
    }
    const moved = treaty.events.find(one => one.newEnd && reading.published !== null && one.date <= reading.published)
    const end = moved?.newEnd ?? treaty.durationClause.endDate
    const isTerm =
      /\b(?:run|runs|last|valid|expire|end|remain|stay|stand|hold)\b[^,;]{0,24}$/.test(
        reading.plain.slice(0, span.start),
      ) && /\b(?:to|would|due|meant|set|until|through)\b[^,;]{0,40}$/.test(reading.plain.slice(0, span.start))
    const isSupposed = /\b(?:if|whether|could|might|should)\b/i.test(reading.plain.slice(0, span.start))
    if (
      end === undefined ||
      !isTerm ||
      isSupposed ||
      (bound !== 'until' && bound !== 'till' && bound !== 'to' && bound !== 'through')
    )
      return []
    const parts = { span, factIds: [treaty.durationClause.id], reason: treaty.durationClause.text }
    // One day of difference at an end is only another way to count.
    if (distance(end, days) <= 1) return [agrees(parts)]
    const length = date.precision === 'day' ? 10 : date.precision === 'month' ? 7 : 4
    return [differs({ ...parts, correction: dateInWords(end.slice(0, length)) })]
  })
}
