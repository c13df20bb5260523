import type { Span } from '../../anchor/target'
import { dateInWords } from '../../wording'
import { dateLike } from './act-words'
import type { Context } from './context'
import { nearestAct } from './date-ties'
import { disputeBetween, valuesOf } from './disputes'
import { agrees, differs, type Finding } from './finding'
import { touches } from './reading'
import { sharesWord, stemsOf } from './shared-words'

/** Acts of which the record would have an event of their own. */
const endings: ReadonlySet<string> = new Set(['withdrawn', 'suspended', 'terminated', 'expired', 'extended'])

/**
 * Holds dates that belong to no act against the notes of recorded events, where the sentence and the note speak of the
 * same thing: the fiftieth ratification, a speech, the end of inspections.
 */
export function toldChecks({ reading, treatyAt, acts }: Context, before: readonly Finding[]): readonly Finding[] {
  const covered = before.flatMap(({ covers }) => covers)
  const open = reading.dates.filter(({ span }) => !covered.some(one => touches(one, span)))
  return open.flatMap(({ span, days, precision, bound, isRelative }): readonly Finding[] => {
    const on = treatyAt(span)
    if (on === null || days === null || (bound !== null && bound !== 'from' && bound !== 'since' && bound !== 'by'))
      return []
    const owner = nearestAct(
      span,
      acts.map(({ act, pool }) => ({ span: act.span, act, pool })),
      reading.plain,
    )
    if (owner && owner.pool.length === 0 && !owner.act.isModal && endings.has(owner.act.kind)) return []
    const inside = on.treaty.events.filter(
      ({ date }) => date.padEnd(10, '-01') >= days.from && date.padEnd(10, '-01') <= days.to,
    )
    const least = precision === 'day' && inside.length === 1 ? 1 : 2
    const match = inside.find(({ note }) => sharesWord(note, reading.plain, least))
    const dispute = match && disputeBetween(on, match.date, { from: '0000', to: '9999' })
    if (match)
      return [
        agrees({
          span,
          covers: [...wordsOf(match.note, reading.plain), ...placesOf(match.place ?? '', reading.places)],
          factIds: [match.id],
          reason: `${dateInWords(match.date)}: ${match.note}${dispute ? ` Sources differ: ${valuesOf(dispute.dispute)}.` : ''}`,
        }),
      ]
    const alike = on.treaty.events
      .map(event => ({
        event,
        shared: [...stemsOf(event.note)].filter(stem => stemsOf(reading.plain).has(stem)).length,
      }))
      .filter(({ event, shared }) => shared >= 3 || sharesDayName(event.note, reading.plain))
      .sort((a, b) => b.shared - a.shared)
    const [best, second] = alike
    if (inside.length > 0 || isRelative || !best || best.shared === second?.shared || acts.length > 0) return []
    const written = reading.text.slice(span.start, span.end)
    return [
      differs({
        span,
        factIds: [best.event.id],
        correction: dateLike(best.event.date, { precision, days, span, bound, isRelative }, written),
        reason: `${dateInWords(best.event.date)}: ${best.event.note}`,
      }),
    ]
  })
}

/** `Implementation Day`: a day that has a name of its own. */
function sharesDayName(note: string, text: string): boolean {
  return Array.from(text.matchAll(/\p{Lu}\p{Ll}+ Day\b/gu)).some(
    ({ 0: name }) => note.startsWith(name) || note.startsWith(`Planned ${name}`),
  )
}

const placesOf = (place: string, places: Context['reading']['places']): readonly Span[] =>
  places.filter(({ name }) => place.split(', ').includes(name)).map(({ span }) => span)

/** The words of a sentence that a note has too. */
function wordsOf(note: string, text: string): readonly Span[] {
  const stems = stemsOf(note)
  return Array.from(text.matchAll(/\p{L}{5,}/gu)).flatMap(({ 0: word, index }) =>
    stems.has(word.toLowerCase().slice(0, 5)) ? [{ start: index, end: index + word.length }] : [],
  )
}
