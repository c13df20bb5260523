import type { Span } from '../anchor/target'
import type { Mention } from '../treaty/mentions'
import { certaintyOf } from './certainty'
import { worthOfChecking } from './check-worth'
import { typeOf } from './claim-type'
import type { Found } from './find-claims'
import { languages } from './languages'
import type { Suggestion } from './suggestion'
import { findVia } from './via'

export interface SuggestInput {
  readonly text: string
  /** Without them every line of the text is a paragraph. */
  readonly paragraphs?: readonly Span[]
  /** BCP 47; only the language itself counts. */
  readonly language: string
  /** Places in the text that name treaties, in order. */
  readonly mentions?: readonly Mention[]
}

/** Whether there are rules for a language: without them nothing is proposed. */
export const hasRulesFor = (language: string): boolean => languages.has(primary(language))

/**
 * The claims that a text reports: who says what, by which words, in reading order. By rules and lexicons alone, without
 * a clock, a network or chance; in time linear in the length of the text. Of a language without rules it proposes
 * nothing.
 */
export function suggest({ text, paragraphs, language, mentions = [] }: SuggestInput): readonly Suggestion[] {
  const rules = languages.get(primary(language))
  if (!rules) return []
  const found = rules.find(text, paragraphs ?? linesOf(text))
  const via = findVia(found)
  const treatyIds = treatiesNamed(found, mentions)
  const rated = found.map((claim, at) => {
    const said = claim.content.map(({ start, end }) => text.slice(start, end)).join(' ')
    const type = typeOf(said, claim.lemma, rules.types)
    return {
      ...certaintyOf(claim, rules),
      content: claim.content,
      source: claim.source,
      cue: claim.cue,
      via: via[at] ?? null,
      kind: claim.kind,
      type,
      treatyIds: treatyIds[at] ?? [],
      worth: worthOfChecking({ said, type, treaties: treatyIds[at]?.length ?? 0 }, rules.types),
    }
  })
  const order = rated.map((_, at) => at).sort((a, b) => (rated[b]?.worth ?? 0) - (rated[a]?.worth ?? 0) || a - b)
  const ranks = new Map(order.map((at, rank) => [at, rank + 1]))
  return rated.map(({ worth: _, ...claim }, at) => ({ ...claim, checkRank: ranks.get(at) ?? 0 }))
}

const primary = (language: string) => language.toLowerCase().split(/[-_]/)[0] ?? ''

const linesOf = (text: string): readonly Span[] =>
  Array.from(text.matchAll(/[^\n\r\u2029]+/g), ({ 0: line, index }) => ({ start: index, end: index + line.length }))

/** For each claim the treaties that its content names. Claims and mentions are both in the order of the text. */
function treatiesNamed(found: readonly Found[], mentions: readonly Mention[]): readonly (readonly string[])[] {
  return found.map(({ content }) => {
    const ids = new Set<string>()
    for (const { start, end } of content)
      for (let at = firstFrom(mentions, start); (mentions[at]?.span.end ?? Number.POSITIVE_INFINITY) <= end; at += 1)
        ids.add(mentions[at]?.treatyId ?? '')
    return [...ids]
  })
}

/** The first mention that begins at or behind a place. */
function firstFrom(mentions: readonly Mention[], start: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
