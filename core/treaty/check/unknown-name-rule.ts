import type { Context } from './context'
import { cannotTell, type Finding } from './finding'
import { touches } from './reading'

/** Capitalised words that name nobody in particular. */
const general =
  /^(?:I|Presidents?|Vice|Prime|Ministers?|Secretar(?:y|ies)|Foreign|Defen[cs]e|General|Leaders?|Premier|Chairman|Ambassador|Treaty|Treaties|Pact|Article|Annex|Protocol|Senators?|House|Senate|Congress|Parliament|Government|Administration|Republic|Union|West|East|North|South|Cold|War|Europe|European|Asia|Asian|Africa|African|Pacific|Caribbean|Latin|Czech|Castle|Arctic|Palace|Summit|Under|Since|After|Before|When|While|ICBMs?|SLBMs?|MIRVs?|Nations|Council|Assembly|NATO|ASEAN|UN|EU|IAEA|H|W|Jr|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{L}+’s)$/u

/**
 * A name that no record uses and no rule knows keeps a sentence open that would else agree: it may be just the name that
 * is wrong.
 */
export function unknownNames({ reading, index, treatyAt }: Context, findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ result }) => result === 'agrees')) return []
  const { plain, actors, people, places, dates } = reading
  const known = [...actors, ...people, ...places, ...dates].map(({ span }) => span)
  return Array.from(plain.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}[\p{L}-]+/gu)).flatMap(
    ({ 0: word, index: start }): readonly Finding[] => {
      const span = { start, end: start + word.length }
      const opens = /(?:^|[.:“"]\s*)$/.test(plain.slice(0, start))
      const isFirstName = people.some(
        one =>
          one.span.start > start &&
          /^(?:[ .]|\p{L}+\.)*$/u.test(plain.slice(span.end, one.span.start)) &&
          one.span.start - span.end < 8,
      )
      if (opens || isFirstName || index.names.has(word) || general.test(word) || known.some(one => touches(one, span)))
        return []
      if (treatyAt(span) === null) return []
      return [
        cannotTell({
          span,
          factIds: [],
          reason: `The record does not know “${word}”, so what is said of it stays open.`,
        }),
      ]
    },
  )
}
