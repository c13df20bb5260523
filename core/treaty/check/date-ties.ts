import type { Span } from '../../anchor/target'
import type { DatePhrase } from './find-dates'
import type { Reading } from './reading'

/** Where a new statement begins. */
const border =
  /[;:,()—]|(?<!\p{Lu}\p{L}+ )\band\b|\band\b(?! (?:the )?\p{Lu})|\b(?:but|while|whereas|although|though|when|after|before|which|who)\b/gu

/** `… was signed in 1987, and Russia declared it dead in 2019`: a new doer with a verb of its own stands between. */
export function isOtherStatement(act: Span, date: Span, { actors, plain }: Reading): boolean {
  return actors.some(
    ({ span }) =>
      span.start >= act.end &&
      span.end <= date.start &&
      /(?:[,;] (?:and|but|while|whereas)| and| but|;) (?:the )?$/.test(plain.slice(act.end, span.start)) &&
      /^ \p{Ll}{4,}/u.test(plain.slice(span.end, date.start)),
  )
}

/** `Halted in August, before it suspended`, `suspended after the war began in 2022`: the date is of the other clause. */
export function isOfOtherClause(act: Span, { span, bound }: DatePhrase, { plain }: Reading): boolean {
  if (span.end <= act.start) {
    const between = plain.slice(span.end, act.start)
    const isSecondVerb = / (?:and|but|then) (?:then |later |finally |has |had |formally )*$/.test(between)
    return /[, ](?:before|after|until) /.test(between) || (isSecondVerb && span.start > 12)
  }
  const link = /\b(?:before|after|since|because|as|while|following|amid|over|despite)\b(.*)$/s.exec(
    plain.slice(act.end, span.start),
  )
  // After its fiftieth ratification, on 22 January: behind the comma the date is of the main clause.
  if (link && /, (?:on|in) (?:the )?$/.test(link[1] ?? '')) return false
  return link !== null && bound !== link[0].trim() && /\p{L}{3,}.*\p{L}{3,}|\p{L}{4,} (?:in|on)/u.test(link[1] ?? '')
}

/** `The Test Ban Treaty of 1963`, `the 1987 treaty`: a year that is a part of how the treaty is called. */
export function isNameYear({ span, precision }: DatePhrase, { mentions, plain }: Reading): boolean {
  if (precision !== 'year') return false
  if (/^ (?:treaty|pact|accord|agreement|deal)\b/i.test(plain.slice(span.end))) return true
  return mentions.some(one => {
    const after = span.start >= one.span.end && /^ of $/.test(plain.slice(one.span.end, span.start))
    const before =
      one.span.start >= span.end &&
      /^ $/.test(plain.slice(span.end, one.span.start)) &&
      !/^ (?:\w+ )?(?:conference|summit|meeting|anniversary|session|data|exchange|figures)\b/.test(
        plain.slice(one.span.end),
      )
    return after || (before && !/\b(?:in|since|of|from|by|until) $/i.test(plain.slice(0, span.start)))
  })
}

export function nearestAct<T extends { readonly span: Span }>(span: Span, acts: readonly T[], text: string): T | null {
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const act of acts) {
    const [from, to] = span.start >= act.span.end ? [act.span.end, span.start] : [span.end, act.span.start]
    const between = text.slice(from, to)
    const borders = between.match(border)?.length ?? 0
    const isBefore = span.start < act.span.start
    // A date that opens the sentence belongs to what follows, though a comma stands between.
    const opens =
      isBefore &&
      text
        .slice(0, span.start)
        .split(/[;:]|, /)
        .at(-1)
        ?.trim()
        .split(/\s+/).length === 1
    const cost = between.length + (opens ? 0 : borders * 45) + (isBefore && !opens ? 30 : 0)
    if (cost < least) {
      least = cost
      best = act
    }
  }
  return best
}
