import { dateInWords } from '../../wording'
import { statusOn } from '../status'
import { dateLike } from './act-words'
import { sameState } from './actors'
import type { Context } from './context'
import { distance } from './disputes'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { isInForce, stateInWords, statusOf } from './state-words'

const standing =
  /\b(?:(?:is|are|remains?|was|were|stays?|has been|continues? to be|still) (?:(still|now|both|currently|formally|legally|technically|nominally|today) )?(?:(no longer|not yet|not|never) )?(?:legally )?(?:(in (?:force|effect|operation))|(suspended)|(expired|defunct|dead|over)|(binding)))\b/gi
const membership =
  /\b(?:remains?|is|stays?|are|remained) (?:still |now |currently |also )?(not |no longer )?(?:a |an |one of the )?(?:\w+ )?(signator(?:y|ies)|part(?:y|ies)|members?)\b(?! to the talks)/gi

/** Holds what is said of a treaty's standing on the day of publication against the intervals of its record. */
export function statusChecks(context: Context): readonly Finding[] {
  return [...standingChecks(context), ...membershipChecks(context)]
}

function standingChecks({ reading, treatyAt }: Context): readonly Finding[] {
  return Array.from(reading.plain.matchAll(standing)).flatMap((match): readonly Finding[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    const on = treatyAt(span)
    if (
      on === null ||
      /\b(?:if|whether|could|should|would|until|while|when|as long as)\b[^,;]{0,40}$/i.test(
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
      return since(match[0], span, date, on)
    const day = date?.days?.from ?? reading.published
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
    const still = /in force$/.test(stateInWords(treaty, day)) ? 'is in force' : stateInWords(treaty, day)
    return [differs({ span, covers, factIds, reason, correction: still })]
  })
}

/** `In force since …`: the day on which it began. */
function since(
  words: string,
  span: { readonly start: number; readonly end: number },
  date: Context['reading']['dates'][number],
  { facets, treaty }: NonNullable<ReturnType<Context['treatyAt']>>,
): readonly Finding[] {
  const kind = /suspend/i.test(words) ? 'suspended' : 'in-force'
  if (date.bound !== 'since' && date.bound !== 'from') {
    const status = statusOf(treaty)
    if (status.neverInForce && kind === 'in-force')
      return [
        differs({
          span,
          covers: [date.span],
          factIds: [treaty.status.id],
          correction: status.words,
          reason: treaty.status.text,
        }),
      ]
    const over = facets.filter(facet => facet.kind === 'expired' || facet.kind === 'terminated')
    const end = over.find(({ days }) => date.days && days.from >= date.days.from && days.to <= date.days.to)
    const [only] = over
    const shown = end ?? only
    if (shown === undefined || date.days === null) return []
    const parts = {
      span: date.span,
      covers: [span],
      factIds: [shown.event.id],
      reason: `${dateInWords(shown.event.date)}: ${shown.event.note}`,
    }
    if (end) return [agrees(parts)]
    // One day of difference at an end is only another way to count.
    if (new Set(over.map(({ event }) => event.date)).size > 1 || distance(shown.event.date, date.days) <= 1)
      return [cannotTell(parts)]
    return [differs({ ...parts, correction: dateLike(shown.event.date, date, '') })]
  }
  const begun = facets.filter(facet => facet.kind === kind && facet.step !== 'announced')
  const match = begun.find(({ days }) => date.days && days.from >= date.days.from && days.to <= date.days.to)
  if (match)
    return [
      agrees({
        span,
        covers: [date.span],
        factIds: [match.event.id],
        reason: `${dateInWords(match.event.date)}: ${match.event.note}`,
      }),
    ]
  const [first] = begun
  if (!first) return []
  return [
    cannotTell({
      span,
      covers: [],
      factIds: [first.event.id, treaty.status.id],
      reason: `${dateInWords(first.event.date)}: ${first.event.note}`,
    }),
  ]
}

function membershipChecks({ reading, treatyAt }: Context): readonly Finding[] {
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
    if (left)
      return [
        not
          ? agrees({ ...parts, factIds: [left.event.id], reason: left.event.note })
          : differs({
              ...parts,
              factIds: [left.event.id],
              correction: match[0].replace(/^(remains?|is|stays?|are|remained)/i, 'is no longer'),
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
