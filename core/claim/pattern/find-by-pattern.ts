import type { Span } from '../../anchor/target'
import { datelineLength } from '../dateline'
import { asFound, type Found, spanOf } from '../find-claims'
import { readSentence } from './claims-in-sentence'
import { trimmedEnd } from './parts'
import { type Passage, readPassage } from './passage'
import type { PatternRules } from './pattern-rules'

/** What one sentence hands on to the next, across paragraphs. */
interface Carry {
  /** The claim that the last sentence ends with, by its place among those found, and the pieces of what it says. */
  readonly last: { readonly at: number; readonly isQuoted: boolean; readonly pieces: Span[] } | null
  /** The speaker that the last words introduce: `Sie schrieb:` */
  readonly opening: Pick<Found, 'source' | 'cue'> | null
}

const nothing: Carry = { last: null, opening: null }

/** The claims of the paragraphs, in the order of the sentences that report them. */
export function findByPattern(text: string, paragraphs: readonly Span[], rules: PatternRules): readonly Found[] {
  const found: Found[] = []
  let carry = nothing
  for (const { start, end } of paragraphs) {
    const passage = readPassage(text, start + datelineLength(text.slice(start, end), rules.dateline), end, rules)
    for (const index of passage.sentences.keys()) carry = readOn({ passage, index, rules, found }, carry)
  }
  return found
}

interface Place {
  readonly passage: Passage
  /** Of the sentence in its passage. */
  readonly index: number
  readonly rules: PatternRules
  readonly found: Found[]
}

/** Puts the claims of a sentence behind those found, or lengthens the last of them. */
function readOn({ passage, index, rules, found }: Place, { last, opening }: Carry): Carry {
  const sentence = passage.sentences[index] ?? { from: 0, to: 0 }
  const { drafts, isQuotation, ...read } = readSentence(passage, sentence, rules)
  const next = read.opening && {
    source: read.opening.source && spanOf(passage, read.opening.source),
    cue: spanOf(passage, read.opening.cue),
  }
  const add = (claims: readonly Found[]): Carry => {
    for (const claim of claims) found.push(claim)
    return { last: lastOf(found, claims.length), opening: next }
  }
  if (drafts.length > 0) return add(drafts.map(draft => asFound(passage, draft)))

  const whole = { from: sentence.from, to: trimmedEnd(passage, sentence) }
  const isFirst = index === 0
  if (isQuotation && isFirst && opening) {
    const said = asFound(passage, { content: [whole], source: null, cue: null, rule: 'introduced', lemma: ':' })
    return add([{ ...said, ...opening }])
  }
  const extendsLast = isQuotation ? !isFirst || last?.isQuoted : !isFirst && rules.goesOn(passage, sentence)
  if (last && extendsLast) {
    last.pieces.push(spanOf(passage, whole))
    const claim = found[last.at]
    if (claim && last.isQuoted && !isQuotation) found[last.at] = { ...claim, kind: 'mixed' }
    return { last: { ...last, isQuoted: isQuotation && last.isQuoted }, opening: next }
  }
  const before = passage.sentences[index - 1]
  if (!last && read.pointsBack && before) {
    const said = { from: before.from, to: trimmedEnd(passage, before) }
    return add([asFound(passage, { ...read.pointsBack, content: [said] })])
  }
  return { ...nothing, opening: next }
}

/** Of the last claims the one whose words end last; of several the outermost. What it says may be lengthened. */
function lastOf(found: Found[], count: number): Carry['last'] {
  const endOf = (at: number) => found[at]?.content.at(-1)?.end ?? 0
  let at = found.length - count
  for (let other = at + 1; other < found.length; other += 1) if (endOf(other) > endOf(at)) at = other
  const claim = found[at]
  if (!claim) return null
  const pieces = [...claim.content]
  found[at] = { ...claim, content: pieces }
  return { at, isQuoted: claim.kind === 'direct', pieces }
}
