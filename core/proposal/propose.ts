import { describe } from '../anchor/anchor'
import type { Span } from '../anchor/target'
import { hasRulesFor, suggest } from '../claim/suggest'
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
  const seen = new Map<string, number>()
  const proposals = suggest({ text, paragraphs, language: entry.language, mentions }).flatMap(
    (suggestion): Proposal[] => {
      const { content, source, cue, via, ...rest } = suggestion
      const [first, last] = [content[0], content.at(-1)]
      if (!first || !last) return []
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
    },
  )
  return { hasRules: true, proposals }
}

/** Longer names and cues than a claim's fields hold are cut. */
const longest = 500
