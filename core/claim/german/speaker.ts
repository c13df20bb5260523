import type { Part } from '../pattern/parts'
import type { Passage } from '../pattern/passage'
import { formAt, isQuoted, type Stretch } from '../reading'
import * as words from './function-words'
import { nounPhraseEnd, skipAdverbials } from './noun-phrase'
import type { VerbInClause } from './verb-in-clause'

/** Who a clause lets speak. */
export interface Speaker {
  readonly source: Stretch | null
  /** The part with which the speaker begins. */
  readonly first: number
  /** Where what follows verb and speaker begins. */
  readonly rest: number
  /** The verb opens the clause, as it does behind what was said: `…, sagte sie`. */
  readonly isBehind: boolean
  readonly isShared: boolean
  readonly pointsBack: boolean
  /** An object before the verb: `Den Vorwurf wies sie zurück`. */
  readonly object: Stretch | null
}

export interface Clause {
  readonly passage: Passage
  readonly parts: readonly Part[]
  /** The clause among the parts. */
  readonly at: number
  /** Where it begins, behind a conjunction. */
  readonly from: number
  readonly found: VerbInClause
}

/** The speaker of a clause with a reporting verb, before or behind the verb; null where it cannot be told. */
export function speakerOf(clause: Clause): Speaker | null {
  const { passage, at, from, found } = clause
  const plain = { first: at, isBehind: false, isShared: false, pointsBack: false, object: null }
  if (found.at === from) return verbFirst(clause)
  const end = nounPhraseEnd(passage, from, found.at)
  const first = formAt(passage, from)
  if (words.pointers.has(first) && found.at === from + 1) {
    const behind = speakerBehind(clause)
    const isRelative = at > 0 && behind === null
    if (behind) return { ...plain, source: behind, rest: behind.to, pointsBack: true }
    if (!isRelative) return null
  }
  const isObject = /^(?:den|dem|einen|diesen|keinen)$/.test(first) && end === found.at
  if (!isObject && !isAdverbial(first) && end !== null && skipAdverbials(passage, end, found.at) === found.at)
    return { ...plain, source: { from, to: end }, rest: found.at + 1 }
  if (at > 0 && words.relatives.has(first) && found.at - from <= 3 && end === null)
    return { ...plain, source: { from, to: from + 1 }, rest: found.at + 1 }
  if (!isObject && (!isAdverbial(first) || skipAdverbials(passage, from, found.at) !== found.at)) return null
  const source = speakerBehind(clause)
  return source && { ...plain, source, rest: source.to, object: isObject ? { from, to: found.at } : null }
}

const isAdverbial = (form: string) => words.prepositions.has(form) || words.adverbs.has(form)

function speakerBehind({ passage, found }: Clause): Stretch | null {
  const from = skipAdverbials(passage, found.at + 1, found.end)
  const to = nounPhraseEnd(passage, from, found.end)
  return to === null ? null : { from, to }
}

function verbFirst(clause: Clause): Speaker | null {
  const { passage, parts, at, from, found } = clause
  const part = parts[at]
  const none = { pointsBack: false, object: null }
  if (part && from > part.from) {
    const source = at > 0 ? subjectOf(passage, parts[at - 1]) : null
    return { ...none, source, first: at, rest: found.at + 1, isBehind: false, isShared: true }
  }
  const behind = speakerBehind(clause)
  const before = speakerBefore(passage, parts, at)
  const takesObject = found.verb.takes.has('thing') || found.verb.takes.has('blamed')
  const isPronoun = behind !== null && /^(?:er|sie|man|wir|ich)$/.test(formAt(passage, behind.from))
  if (before && (!behind || (takesObject && !isPronoun)))
    return { ...none, ...before, rest: found.at + 1, isBehind: false, isShared: false }
  if (!behind || at === 0) return null
  return { ...none, source: behind, first: at, rest: behind.to, isBehind: true, isShared: false }
}

/** `Ein Diplomat, der ungenannt blieb, sprach von …`, `Die Sprecherin, Anna Roe, erklärte …` */
function speakerBefore(passage: Passage, parts: readonly Part[], at: number): Pick<Speaker, 'source' | 'first'> | null {
  const [head, aside] = [parts[at - 2], parts[at - 1]]
  if (!head || !aside || aside.isQuotation || head.closing !== ',' || !isPhrase(passage, head)) return null
  if (isPhrase(passage, aside)) return { source: { from: head.from, to: aside.to }, first: at - 2 }
  if (!words.relatives.has(formAt(passage, aside.from)) && !words.prepositions.has(formAt(passage, aside.from)))
    return null
  return { source: { from: head.from, to: head.to }, first: at - 2 }
}

/** Whether a part is one noun phrase. */
export const isPhrase = (passage: Passage, { from, to, isQuotation }: Part) =>
  !isQuotation && !isQuoted(passage, from) && nounPhraseEnd(passage, from, to) === to

function subjectOf(passage: Passage, part: Part | undefined): Stretch | null {
  if (!part || part.isQuotation) return null
  const to = nounPhraseEnd(passage, part.from, part.to)
  return to === null ? null : { from: part.from, to }
}
