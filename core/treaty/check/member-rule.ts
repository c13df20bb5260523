import { statusOn } from '../status'
import { dateLike } from './act-words'
import { sameState } from './actors'
import type { Context } from './context'
import { distance } from './disputes'
import { agrees, cannotTell, differs, type Finding } from './finding'

const membership =
  /\b(?:remains?|is|stays?|are|remained) (?:still |now |currently |also )?(not |no longer )?(?:a |an |one of the )?(?:\w+ )?(signator(?:y|ies)|part(?:y|ies)|members?)\b(?! to the talks)/gi

/** Holds who is said to be a party or a signatory against the record. */
export function memberChecks({ reading, treatyAt }: Context): readonly Finding[] {
  return Array.from(reading.plain.matchAll(membership)).flatMap((match): readonly Finding[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    const on = treatyAt(span)
    const actor = reading.actors.findLast(one => one.span.end <= span.start)
    const [code] = actor?.codes ?? []
    if (on === null || code === undefined || code === 'all') return []
    const { treaty } = on
    const not = match[1] !== undefined
    const isSignatory = /^signator/i.test(match[2] ?? '')
    const parts = { span, covers: actor ? [actor.span] : [], factIds: [treaty.status.id] }
    const stays = treaty.events.find(
      ({ note, by }) => by.some(one => sameState(one, code)) && /stays? a signatory/i.test(note),
    )
    if (isSignatory && stays)
      return [
        not
          ? differs({ ...parts, factIds: [stays.id], correction: 'remains a signatory', reason: stays.note })
          : agrees({ ...parts, factIds: [stays.id], reason: stays.note }),
      ]
    const left = on.facets.find(
      ({ kind, step, event }) =>
        kind === 'withdrawn' &&
        step === 'effect' &&
        event.by.some(one => sameState(one, code)) &&
        (reading.published === null || event.date <= reading.published),
    )
    // Remained a party until it left: the date is what is said.
    const end = reading.dates.find(
      ({ span: one, bound }) => one.start - span.end < 40 && one.start > span.end && bound === 'until',
    )
    if (left && end?.days && !not) {
      const parts = { span: end.span, covers: [span], factIds: [left.event.id], reason: left.event.note }
      const off = distance(left.event.date, end.days)
      if (off <= 1) return [agrees(parts)]
      return [
        differs({
          ...parts,
          correction: dateLike(left.event.date, end, reading.text.slice(end.span.start, end.span.end)),
        }),
      ]
    }
    if (/^remained/i.test(match[0])) return []
    if (left)
      return [
        not
          ? agrees({ ...parts, factIds: [left.event.id], reason: left.event.note })
          : differs({
              ...parts,
              factIds: [left.event.id],
              correction: match[0].replace(/^(remained|remains?|is|stays?|are)/i, 'is no longer'),
              reason: left.event.note,
            }),
      ]
    const isListed = treaty.parties.list.some(({ iso2 }) => sameState(iso2, code))
    const onDay = reading.published === null ? null : statusOn(treaty, reading.published).state
    if (isListed && !isSignatory && !not && /^(?:expired|terminated|superseded|abandoned)/.test(onDay ?? ''))
      return [
        differs({
          ...parts,
          correction: match[0].replace(/^(?:remains?|is|stays?|are)/i, 'was'),
          reason: treaty.status.text,
        }),
      ]
    if (isListed && treaty.status.state === 'in-force' && !isSignatory)
      return [
        not
          ? cannotTell({ ...parts, reason: treaty.status.text })
          : agrees({ ...parts, reason: `The record lists it among the parties. ${treaty.status.text}` }),
      ]
    return [cannotTell({ ...parts, reason: `The record of ${treaty.shortName} does not settle this.` })]
  })
}
