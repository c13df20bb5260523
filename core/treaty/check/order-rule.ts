import { dateInWords } from '../../wording'
import { sameState } from './actors'
import { type Context, eventIds, type TiedAct } from './context'
import { agrees, cannotTell, differs, type Finding } from './finding'
import { only } from './recorded-length'

const orderWords = /\b(before|after|ahead of|following|prior to|on the same day as|the same day as)\b/gi
const replacing =
  /\b(replac(?:ed|es|ing)|supersed(?:ed|es|ing)|succe(?:eded|eds)|took the place of|(?:was|were|been) (replaced|superseded|succeeded) by|successor (?:to|of)|predecessor (?:to|of))\b/gi

/** Holds the order of two recorded acts, and which treaty replaced which, against the record. */
export function orderChecks(context: Context): readonly Finding[] {
  return [...orders(context), ...replacements(context)]
}

function orders({ reading, acts }: Context): readonly Finding[] {
  return Array.from(reading.plain.matchAll(orderWords)).flatMap((match): readonly Finding[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (reading.durations.some(one => one.span.end <= span.start && span.start - one.span.end < 3)) return []
    const known = acts.filter(({ act, pool }) => !act.isModal && !act.isNegated && pool.length > 0)
    const opens = reading.plain.slice(0, span.start).trim() === ''
    const pair: readonly (TiedAct | undefined)[] = opens
      ? [known[1], known[0]]
      : [known.findLast(one => one.act.span.end <= span.start), known.find(one => one.act.span.start >= span.end)]
    const [a, b] = pair
    if (!a || !b || a === b) return []
    const [first, second] = [only(a), only(b)]
    if (!first || !second) {
      const isDated = a.dates.length > 0 && b.dates.length > 0
      const reason = 'The record has several such acts, so that their order is open.'
      return isDated || a.act.kind !== b.act.kind || a.act.isNoun || b.act.isNoun
        ? []
        : [cannotTell({ span, factIds: eventIds([...a.pool, ...b.pool]), reason })]
    }
    if (first.id === second.id) return []
    const parts = {
      span,
      factIds: [first.id, second.id],
      reason: `${dateInWords(first.date)} against ${dateInWords(second.date)}.`,
    }
    if (first.precision !== 'day' || second.precision !== 'day')
      return first.date.slice(0, 4) === second.date.slice(0, 4) ? [cannotTell(parts)] : []
    const word = match[0].toLowerCase()
    const isSame = /same day/.test(word)
    const isBefore = /before|ahead|prior/.test(word)
    const holds = isSame ? first.date === second.date : isBefore ? first.date < second.date : first.date > second.date
    if (holds) return [agrees(parts)]
    if (first.date === second.date) return [cannotTell(parts)]
    const right = first.date < second.date ? 'before' : 'after'
    return [differs({ ...parts, correction: opens ? right.charAt(0).toUpperCase() + right.slice(1) : right })]
  })
}

function replacements({ reading, index, treatyAt }: Context): readonly Finding[] {
  return Array.from(reading.plain.matchAll(replacing)).flatMap((match): readonly Finding[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    const before = reading.mentions.findLast(one => one.span.end <= span.start)
    const after = reading.mentions.find(one => one.span.start >= span.end)
    if (!before || !after || before.treatyId === after.treatyId) return []
    const isReversed = match[2] !== undefined || /predecessor/i.test(match[0])
    const [newer, older] = isReversed ? [after, before] : [before, after]
    const a = index.byId.get(newer.treatyId)?.treaty
    const b = index.byId.get(older.treatyId)?.treaty
    if (!a || !b || treatyAt(span) === null) return []
    const parts = { span, factIds: [a.status.id, b.status.id], reason: `${b.shortName}: ${b.status.text}` }
    const formal = b.events.find(({ type, note }) => type === 'superseded' && note.includes(a.shortName))
    if (formal) return [agrees({ ...parts, factIds: [formal.id, a.status.id] })]
    const linked = a.supersedes.includes(b.id) || b.supersededBy.includes(a.id)
    if (linked)
      return [
        /succ/i.test(match[0])
          ? agrees(parts)
          : cannotTell({ ...parts, reason: `${parts.reason} The one followed the other.` }),
      ]
    const real = b.events.find(({ type }) => type === 'superseded')
    const by = index.byId.get(b.supersededBy[0] ?? '')?.treaty
    if (real && by && a.parties.list.some(one => b.parties.list.some(two => sameState(one.iso2, two.iso2)))) {
      const wrong = isReversed ? after : before
      return [
        differs({
          ...parts,
          span: wrong.span,
          covers: [span],
          correction: by.shortName,
          factIds: [real.id],
          reason: real.note,
        }),
      ]
    }
    return [
      cannotTell({
        ...parts,
        reason: `The record does not say that ${a.shortName} took the place of ${b.shortName}. ${parts.reason}`,
      }),
    ]
  })
}
