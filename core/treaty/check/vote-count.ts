import { sameState } from './actors'
import type { Context } from './context'
import { thingOf } from './features'
import type { NumberPhrase } from './find-numbers'
import { agrees, cannotTell, differs, type Finding } from './finding'
import type { IndexedTreaty } from './index-record'

/** `By 93 votes to 5`, `93-5`: the two numbers of a vote in the notes of the record. */
export function voteCheck(
  number: NumberPhrase,
  next: NumberPhrase | undefined,
  { numbers, treaty }: IndexedTreaty,
  { text, actors }: Context['reading'],
): readonly Finding[] {
  const { span, value, upper, after, before } = number
  const isPair =
    upper !== null &&
    /\b(?:by|vote(?:d)?|in favour|approv\w+|ratif\w+|consent)\b/i.test(before) &&
    thingOf(number.features) !== 'distance'
  const isVotes =
    /^ votes?\b/.test(after) || (next !== undefined && /^ votes? to $/.test(text.slice(span.end, next.span.start)))
  if (!isPair && !isVotes) return []
  // A vote of one parliament says nothing of a vote in another.
  const voters = actors.flatMap(({ codes }) => codes)
  const isEvent = (id: string) =>
    treaty.events.some(
      one =>
        one.id === id &&
        (one.by.length === 0 ||
          voters.length === 0 ||
          one.by.some(code => voters.some(voter => sameState(voter, code)))),
    )
  const recorded = numbers.filter(
    ({ words, factId }) => isEvent(factId) && /\b\d+ (?:votes )?to (?:\d+|one)\b(?! \p{Lu})/u.test(words),
  )
  const tallies = new Map(
    recorded.map(one => [one.factId, /\b(\d+) (?:votes )?to (\d+|one)\b/.exec(one.words)?.slice(1) ?? []]),
  )
  if (tallies.size === 0) return []
  const given = [value, upper ?? next?.value ?? null]
  const asNumbers = Array.from(tallies, ([id, pair]) => ({
    id,
    pair: pair.map(one => (one === 'one' ? 1 : Number(one))),
  }))
  const match = asNumbers.find(({ pair }) => given.every((one, at) => one === null || pair[at] === one))
  const covers = next && upper === null ? [next.span] : []
  const ids = asNumbers.map(({ id }) => id)
  const words = asNumbers.map(({ pair }) => pair.join(' to ')).join('; ')
  const parts = {
    span,
    covers,
    factIds: match ? [match.id] : ids,
    reason: `${treaty.shortName}: the record has the vote ${words}.`,
  }
  if (match) return [agrees(parts)]
  const [single] = asNumbers
  if (!single || asNumbers.length > 1) return [cannotTell(parts)]
  const whole = /^\d+ ?[-–] ?\d+$/.exec(text.slice(span.start, span.end))
  const wrong = given.findIndex((one, at) => one !== null && one !== single.pair[at])
  const where = wrong === 1 && next && upper === null ? next.span : span
  return [
    differs({
      ...parts,
      span: where,
      covers: [span, ...covers],
      correction: whole || upper !== null ? single.pair.join(whole ? '-' : ' to ') : String(single.pair[wrong] ?? ''),
    }),
  ]
}
