import type { Context } from './context'
import { thingOf } from './features'
import { cannotTell, type Finding } from './finding'
import { touches } from './reading'

/** Words that say what a treaty holds, which rules do not weigh. */
const content =
  /\b(bans?|banned|banning|prohibit\w*|outlaw\w*|forbids?|forbade|covers?|covered|requires?|required|obliges?|obliged|allows?|allowed|permits?|permitted|excludes?|excluded|exempts?|exempted|barr?(?:ed|s)|verif\w+|scrapp\w+|eliminat\w+|destroy\w+)\b/gi

/** What no other rule accounts for is left to the reader, so that a sentence with one right date does not pass whole. */
export function leftoverChecks({ reading, treatyAt, acts }: Context, findings: readonly Finding[]): readonly Finding[] {
  const covered = findings.flatMap(({ covers }) => covers)
  const isOpen = (span: { readonly start: number; readonly end: number }) => !covered.some(one => touches(one, span))
  const isModal = acts.length > 0 && acts.every(({ act }) => act.isModal)
  if (findings.length === 0 && (isModal || reading.mentions.length === 0)) return []
  const phrases = [
    ...reading.dates,
    ...reading.durations,
    ...reading.numbers.filter(
      ({ span, value, features, isOrdinal, after }) =>
        ((thingOf(features) !== null || /^ of (?:the|its|their|them|those) /.test(after)) && value > 2) ||
        (isOrdinal && value > 1) ||
        /\d/.test(reading.text.slice(span.start, span.end)),
    ),
    ...reading.people,
    ...reading.places,
    ...Array.from(reading.plain.matchAll(content), match => ({
      span: { start: match.index, end: match.index + match[0].length },
    })).filter(
      ({ span }) =>
        !findings.some(one =>
          one.covers.some(
            cover =>
              Math.abs(cover.start - span.end) < 60 &&
              one.result !== 'cannot-tell' &&
              [...reading.numbers, ...reading.durations].some(number => touches(number.span, cover)),
          ),
        ),
    ),
  ].map(({ span }) => span)
  return phrases.filter(isOpen).flatMap((span): readonly Finding[] => {
    const on = treatyAt(span)
    if (on === null) return []
    const words = reading.text.slice(span.start, span.end)
    return [
      cannotTell({
        span,
        factIds: [],
        reason: `No rule ties “${words}” to a fact of the record of ${on.treaty.shortName}; it is left to the reader.`,
      }),
    ]
  })
}
