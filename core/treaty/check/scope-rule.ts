import { dateInWords } from '../../wording'
import { statusOn } from '../status'
import { sameState } from './actors'
import type { Context } from './context'
import { cannotTell, type Finding } from './finding'
import type { IndexedTreaty } from './index-record'
import { isInForce } from './state-words'

/** Words that speak of more than any record holds: they can be shown too wide, and never proved. */
const scope =
  /\b(the (?:only|last|sole|final|first(?= (?:[\w-]+ ){0,3}(?:treaty|pact|accord|agreement|deal|to)\b))(?! (?:week|month|day|days|year|years|quarter|half|minute|extension))(?: remaining| surviving)?|last remaining|only remaining|last surviving|of any kind|wherever|whatever|everything|nothing|anywhere|everywhere|every(?! (?:six|two|year|month))|any(?! longer)|(?<!\bin )all(?! (?:five|ten|13|thirteen|three|44|forty-four|33|seven|18|the way))|never before|ever(?! since)|always|entirely|completely|unconstrained|(?<!\bat )most|biggest|largest|unprecedented|no other|exclusively)\b/gi

/** Lists for each scope word what in the record stands against it, and decides nothing. */
export function scopeChecks({ reading, index, treatyAt, acts }: Context): readonly Finding[] {
  return Array.from(reading.plain.matchAll(scope)).flatMap((match): readonly Finding[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (
      /\b(?:for|one of|at|in|after) $/i.test(reading.plain.slice(0, span.start)) &&
      /^(?:the first|the last|most|the only)/i.test(match[0]) &&
      /^the (?:last|first)/i.test(match[0]) &&
      /\btime\b/.test(reading.plain.slice(span.end, span.end + 12))
    )
      return []
    const on = treatyAt(span)
    if (on === null && acts.length === 0) return []
    const others = on === null || reading.published === null ? [] : alike(on, index.treaties, reading.published)
    const listed = others.map(({ treaty }) => treaty.shortName).join(', ')
    const day = reading.published === null ? '' : ` on ${dateInWords(reading.published)}`
    const examples =
      others.length === 0 ? '' : ` The record has these in force${day} between the same parties: ${listed}.`
    const provisions = on?.treaty.provisions.filter(({ summary }) => /\bnot\b|left out|\bno\b/i.test(summary)) ?? []
    const told =
      provisions.length === 0 ? '' : ` ${on?.treaty.shortName}: ${provisions.map(({ summary }) => summary).join(' ')}`
    const factIds = [...others.map(({ treaty }) => treaty.status.id), ...provisions.map(({ id }) => id)]
    return [
      cannotTell({
        span,
        factIds,
        reason: `“${match[0]}” is a claim about all there is; a record can show it too wide, but not prove it.${examples}${told}`,
      }),
    ]
  })
}

/** Other treaties in force that day between the main parties of this one. */
function alike(on: IndexedTreaty, treaties: readonly IndexedTreaty[], day: string): readonly IndexedTreaty[] {
  const main = on.treaty.parties.list.filter(({ historic }) => !historic).slice(0, 2)
  return treaties.filter(
    one =>
      one !== on &&
      one.treaty.kind === on.treaty.kind &&
      isInForce(statusOn(one.treaty, day).state) === true &&
      main.every(({ iso2 }) => [...one.parties].some(code => sameState(code, iso2))),
  )
}
