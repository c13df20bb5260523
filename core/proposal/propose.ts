import { describe } from '../anchor/anchor'
import type { Span } from '../anchor/target'
import { hasRulesFor, suggest } from '../claim/suggest'
import type { Suggestion } from '../claim/suggestion'
import type { OpenArticle } from '../contract'
import { keyOf } from './key'
import type { Proposal, Proposals } from './proposal'
import { speakerOf } from './speaker'

/** The claims that the rules find in an article, as a reader may accept them. A pure function of the article's text. */
export function propose({
  entry,
  rendering,
  mentions,
}: Pick<OpenArticle, 'entry' | 'rendering' | 'mentions'>): Proposals {
  if (!hasRulesFor(entry.language)) return { hasRules: false, proposals: [] }
  const { text, paragraphs } = rendering
  const words = (span: Span | null) =>
    span === null ? null : text.slice(span.start, span.end).replace(/\s+/g, ' ').trim().slice(0, longest)
  const suggestions = suggest({ text, paragraphs, language: entry.language, mentions })
  const outer = outerLayers(suggestions)
  const seen = new Map<string, number>()
  const proposals = suggestions.flatMap((suggestion): Proposal[] => {
    const { content, source, cue, via, ...rest } = suggestion
    const [first, last] = [content[0], content.at(-1)]
    if (!first || !last || outer.has(suggestion)) return []
    const said = content.map(words).join(' ')
    const named = source === null ? null : speakerOf(words(source) ?? '')
    const key = keyOf(`${named?.speaker ?? ''} ${said}`)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return [
      {
        ...rest,
        key: before === 0 ? key : `${key}-${before + 1}`,
        target: describe(text, { start: first.start, end: last.end }),
        content,
        speaker: named?.speaker ?? null,
        role: named?.role ?? null,
        outlet: words(via),
        cue: words(cue),
      },
    ]
  })
  return { hasRules: true, proposals: ranked(proposals) }
}

/** Ranked anew from 1, where some that were ranked are not proposed. */
function ranked(proposals: readonly Proposal[]): readonly Proposal[] {
  const order = proposals.map(({ checkRank }) => checkRank).sort((a, b) => a - b)
  const places = new Map(order.map((rank, at) => [rank, at + 1]))
  return proposals.map(proposal => ({ ...proposal, checkRank: places.get(proposal.checkRank) ?? proposal.checkRank }))
}

/** What is nothing but a statement of somebody else passed on: the statement is proposed, through who passes it on. */
function outerLayers(suggestions: readonly Suggestion[]): ReadonlySet<Suggestion> {
  const byStart = new Map(suggestions.flatMap(each => (each.source ? [[each.source.start, each] as const] : [])))
  return new Set(
    suggestions.flatMap(({ content, via }) => {
      const around = via === null ? undefined : byStart.get(via.start)
      return around !== undefined && lengthOf(content) > lengthOf(around.content) / 2 ? [around] : []
    }),
  )
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Longer names and cues than a claim's fields hold are cut. */
const longest = 500
