import type { Context } from './context'
import { thingOf } from './features'
import type { Finding } from './finding'
import { asOf, partyCount } from './party-count'
import { ordinalCount, storyCount } from './story-count'
import { voteCheck } from './vote-count'

/** Holds counts against the record: parties, signatories, ratifications, votes, and what its sentences count. */
export function countChecks(context: Context): readonly Finding[] {
  const { numbers, text } = context.reading
  return numbers.flatMap((number, at): readonly Finding[] => {
    const on = context.treatyAt(number.span)
    if (on === null) return []
    const votes = voteCheck(number, numbers[at + 1], on, context.reading)
    if (votes.length > 0) return votes
    const next = numbers[at + 1]
    const isPart = next !== undefined && /^ of (?:the|its) $/.test(text.slice(number.span.end, next.span.start))
    // Nine of the 44 states: both count states.
    const thing = thingOf(isPart ? next.features : number.features)
    if (thing === null && number.isOrdinal) return ordinalCount(number, on, text)
    if (thing === null) return number.value < 100 ? [] : storyCount(number, '', on, text)
    const counted = partyCount(number, thing, on, text)
    if (counted.length > 0) return counted.map(one => asOf(one, on, context.reading.dates))
    const told = storyCount(number, thing, on, text)
    // A part of the whole: that it is another number than the whole says nothing.
    return isPart ? told.filter(({ result }) => result === 'agrees') : told
  })
}
