import type { Span } from '../anchor/target'
import { claimsInSentence } from './beside'
import { trimEnd } from './content-end'
import { datelineLength } from './dateline'
import type { Draft } from './draft'
import type { LanguageRules } from './language-rules'
import { quotationAlone } from './quotation-alone'
import { formAt, isQuoted, type Reading, readParagraph, type Stretch } from './reading'
import type { SuggestionKind } from './suggestion'

/** A claim with its place in the text, and the rule that found it. */
export interface Found {
  readonly content: readonly Span[]
  readonly source: Span | null
  readonly cue: Span | null
  readonly kind: SuggestionKind
  readonly rule: Draft['rule']
  readonly lemma: string
}

/** Who spoke last, for a quotation that begins the next paragraph without a speaker of its own. */
interface Carry {
  /** The claim that ends the paragraph. */
  readonly last: Found | null
  /** The words that introduce the next paragraph: `She wrote:` */
  readonly opening: { readonly source: Span; readonly cue: Span } | null
}

/** The claims of the paragraphs, in the order in which their paragraphs stand. */
export function findClaims(text: string, paragraphs: readonly Span[], rules: LanguageRules): readonly Found[] {
  const found: Found[] = []
  let carry: Carry = { last: null, opening: null }
  for (const { start, end } of paragraphs) {
    const reading = readParagraph(text, start + datelineLength(text.slice(start, end)), end, rules)
    if (reading.words.length === 0) continue
    const { drafts, lead, opening } = claimsInParagraph(reading)
    const own = drafts.map(draft => asFound(reading, draft))
    if (lead && carry.opening) found.push(introduced(reading, carry.opening, lead))
    else if (lead && carry.last && found.at(-1) === carry.last) found.splice(-1, 1, extended(reading, carry.last, lead))
    for (const claim of own) found.push(claim)
    const last = own.at(-1) ?? (lead ? found.at(-1) : undefined)
    carry = { last: last && last.kind !== 'indirect' && endOf(last) > end - closeToEnd ? last : null, opening }
  }
  return found
}

/** A speaker is carried over to the next paragraph by a claim that ends within so many UTF-16 units of its own. */
const closeToEnd = 200

const endOf = ({ content, cue, source }: Found) => Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0, source?.end ?? 0)

interface Paragraph {
  readonly drafts: readonly Draft[]
  /** The quotation at its beginning that no words of its own introduce. */
  readonly lead: Stretch | null
  readonly opening: Carry['opening']
}

function claimsInParagraph(reading: Reading): Paragraph {
  const drafts: Draft[] = []
  let lead: Stretch | null = null
  let isLast = false
  for (const [index, sentence] of reading.sentences.entries()) {
    const claims = claimsInSentence(reading, sentence)
    const found = claims.length > 0 ? claims : quotationAlone(reading, sentence)
    if (found.length > 0 || !isQuoted(reading, sentence.from)) {
      drafts.push(...found)
      isLast = found.length > 0
      continue
    }
    const last = drafts.at(-1)
    const stretch = { from: sentence.from, to: trimEnd(reading, sentence.from, sentence.to) }
    if (last && isLast) drafts.splice(-1, 1, { ...last, content: [...last.content, stretch] })
    else if (index === 0) lead = { from: stretch.from, to: sentence.to }
    else if (lead !== null && lead.to === sentence.from) lead = { from: lead.from, to: sentence.to }
  }
  return { drafts, lead, opening: openingOf(reading) }
}

function openingOf(reading: Reading): Carry['opening'] {
  const sentence = reading.sentences.at(-1)
  if (!sentence || formAt(reading, sentence.to - 1) !== ':' || isQuoted(reading, sentence.to - 1)) return null
  const [found] = quotationAlone(reading, { from: sentence.from, to: sentence.to + 1 })
  return found?.source && found.cue ? { source: spanOf(reading, found.source), cue: spanOf(reading, found.cue) } : null
}

function introduced(reading: Reading, { source, cue }: NonNullable<Carry['opening']>, lead: Stretch): Found {
  return { content: [spanOf(reading, lead)], source, cue, kind: 'direct', rule: 'introduced', lemma: ':' }
}

function extended(reading: Reading, last: Found, lead: Stretch): Found {
  return { ...last, content: [...last.content, spanOf(reading, lead)] }
}

export const spanOf = (reading: Pick<Reading, 'words'>, { from, to }: Stretch): Span => ({
  start: reading.words[from]?.start ?? 0,
  end: reading.words[to - 1]?.end ?? 0,
})

/** A claim of a paragraph with its place in the text. */
export function asFound(
  reading: Pick<Reading, 'words' | 'quoted'>,
  { content, source, cue, rule, lemma }: Draft,
): Found {
  return {
    content: content.map(stretch => spanOf(reading, stretch)),
    source: source && spanOf(reading, source),
    cue: cue && spanOf(reading, cue),
    kind: kindOf(reading, content),
    rule,
    lemma,
  }
}

/** Direct where nine words of ten are quoted, indirect where none is. */
function kindOf(reading: Pick<Reading, 'words' | 'quoted'>, content: readonly Stretch[]): SuggestionKind {
  let quoted = 0
  let all = 0
  for (const { from, to } of content)
    for (let at = from; at < to; at += 1)
      if (reading.words[at]?.kind !== 'mark') {
        all += 1
        if (isQuoted(reading, at)) quoted += 1
      }
  return quoted === 0 ? 'indirect' : quoted / all >= 0.9 ? 'direct' : 'mixed'
}
