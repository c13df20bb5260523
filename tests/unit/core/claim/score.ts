import type { Span } from '../../../../core/anchor/target'
import type { Attribution } from './marked-article'
import { quotedWords, type Word, type Words, wordsIn, wordsOf } from './scored-words'

export type Kind = 'direct' | 'mixed' | 'indirect'

/** A text with what a person marked in it and what a program found. */
export interface Judged {
  readonly text: string
  readonly gold: readonly Attribution[]
  readonly found: readonly (Attribution & { readonly kind?: Kind })[]
  /** BCP 47. In other languages than English every attribution counts as reported. */
  readonly language?: string
}

/** Shares from 0 to 1; 0 where there is nothing to share. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Score {
  readonly gold: number
  readonly found: number
  /**
   * The claims track: of all that was found, the share that is an attribution at all; of the attributions with a
   * reporting cue or a whole quotation, the share that was found.
   */
  readonly claims: Rates
  /** The same, where the source must be right too. */
  readonly withSource: Rates
  /** Recall of the claims track by how the content is written. */
  readonly byKind: Readonly<Record<Kind, { readonly gold: number; readonly recall: number }>>
  /** Of the contents found, the share with the right kind. */
  readonly kindRight: number
  /** Of the contents found that have a cue, the share whose cue was met. */
  readonly cueRight: number
}

/**
 * Scores attributions over all texts together. Spans are compared as sets of words, so that quotation marks, commas and
 * blanks at their edges never matter. Content is found where at least half of either side lies in the other; each
 * attribution is paired with one finding, the most alike first.
 */
export function score(judged: readonly Judged[]): Score {
  const results = judged.map(compare)
  const gold = results.flatMap(result => result.gold)
  const found = results.flatMap(result => result.found)
  const matches = results.flatMap(result => result.matches)
  const reported = gold.filter(isReported)
  const reportedMatches = matches.filter(match => isReported(match.gold))
  const right = matches.filter(isSourceRight)
  const cued = matches.filter(match => match.gold.cue)

  const recallOf = (kind: Kind) => {
    const all = reported.filter(one => one.kind === kind)
    return {
      gold: all.length,
      recall: share(
        reportedMatches.filter(match => match.gold.kind === kind),
        all,
      ),
    }
  }
  return {
    gold: gold.length,
    found: found.length,
    claims: rates(share(matches, found), share(reportedMatches, reported)),
    withSource: rates(share(right, found), share(reportedMatches.filter(isSourceRight), reported)),
    byKind: { direct: recallOf('direct'), mixed: recallOf('mixed'), indirect: recallOf('indirect') },
    kindRight: share(
      matches.filter(match => match.found.kind === match.gold.kind),
      matches,
    ),
    cueRight: share(
      cued.filter(match => common(match.gold.cue, match.found.cue).length > 0),
      cued,
    ),
  }
}

const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  whole.length === 0 ? 0 : part.length / whole.length

function rates(precision: number, recall: number): Rates {
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}

/** How a claim's content is written: nine tenths and more in quotation marks is direct, nothing in them indirect. */
function kindOf(content: Words, isQuoted: readonly boolean[]): Kind {
  const quoted = [...content].filter(word => isQuoted[word]).length / content.size
  return quoted >= 0.9 ? 'direct' : quoted > 0 ? 'mixed' : 'indirect'
}

interface Parts {
  readonly content: Words
  readonly source: Words | null
  readonly cue: Words | null
}

interface Marked extends Parts {
  readonly kind: Kind
  readonly hasReportingCue: boolean
}

interface Match {
  readonly gold: Marked
  readonly found: Parts & { readonly kind: Kind | undefined }
  readonly words: readonly Word[]
}

function compare({ text, gold, found, language = 'en' }: Judged) {
  const words = wordsOf(text)
  const isQuoted = quotedWords(text, words)
  const partsOf = ({ content, source, cue }: Attribution): Parts | null => {
    const of = (spans: readonly Span[] | null) => wordsIn(spans ?? [], words)
    const parts = of(content)
    return parts && { content: parts, source: of(source), cue: of(cue) }
  }
  const marked = gold.flatMap(one => {
    const parts = partsOf(one)
    const cue = (one.cue ?? []).map(({ start, end }) => text.slice(start, end)).join(' ')
    const hasReportingCue = !/^en\b/.test(language) || reportingCue.test(cue)
    return parts ? [{ ...parts, kind: kindOf(parts.content, isQuoted), hasReportingCue }] : []
  })
  const suggested = found.flatMap(one => {
    const parts = partsOf(one)
    return parts ? [{ ...parts, kind: one.kind }] : []
  })
  return { gold: marked, found: suggested, matches: pairs(marked, suggested).map(pair => ({ ...pair, words })) }
}

/** One finding for each attribution, the pairs most alike first (Dice), those kept that share half of either side. */
function pairs<G extends Parts, F extends Parts>(gold: readonly G[], found: readonly F[]) {
  const alike = gold
    .flatMap(one =>
      found.map(other => ({ gold: one, found: other, shared: common(one.content, other.content).length })),
    )
    .filter(({ shared }) => shared > 0)
  const likeness = ({ gold: one, found: other, shared }: (typeof alike)[number]) =>
    (2 * shared) / (one.content.size + other.content.size)
  const taken = new Set<Parts>()
  return alike
    .sort((a, b) => likeness(b) - likeness(a))
    .filter(pair => {
      if (taken.has(pair.gold) || taken.has(pair.found)) return false
      taken.add(pair.gold).add(pair.found)
      return true
    })
    .filter(({ gold: one, found: other, shared }) => shared >= Math.max(one.content.size, other.content.size) / 2)
}

const isReported = ({ kind, hasReportingCue }: Marked) => hasReportingCue || kind === 'direct'

/** The same source, or half of the shorter one with a word that names somebody; nobody where nobody is named. */
function isSourceRight({ gold, found, words }: Match): boolean {
  if (!gold.source || !found.source) return !gold.source && !found.source
  const shared = common(gold.source, found.source)
  if (shared.length < Math.min(gold.source.size, found.source.size) / 2) return false
  const isSame = shared.length === gold.source.size && shared.length === found.source.size
  const isNamed = shared.some(word => !lesserWords.has(words[word]?.form ?? ''))
  return isSame || isNamed || (gold.source.size === 1 && shared.length > 0)
}

const common = (one: Words | null, other: Words | null) => [...(one ?? [])].filter(word => other?.has(word))

/** The verbs and phrases that report a claim, and no attitude such as `hopes`, in the forms that do. */
const reportingCue = new RegExp(
  `\\b(?:${[
    'say|says|said|saying|tell|tells|told|telling|according|per|points out|pointed out|pointing out',
    'adds?|added|adding|notes|noted|noting|writes|wrote|writing|tweeted|testified|claims|claimed|claiming|warn\\w*',
    'argues?|argued|arguing|announces?|announced|announcing|states|stated|stating|denies|denied|denying',
    'reports|reported|reporting|explains|explained|explaining|insists|insisted|insisting',
    'suggests|suggested|suggesting|acknowledges|acknowledged|acknowledging|admits|admitted|admitting',
    'asserts|asserted|asserting|contends|contended|contending|declares|declared|declaring',
    'responds|responded|responding|replies|replied|remarks|remarked|predicts|predicted|predicting',
    'concludes|concluded|concluding|confirms|confirmed|confirming|complains|complained|complaining',
    'alleges|alleged|alleging|cautions|cautioned|cautioning',
  ].join('|')})\\b`,
  'i',
)

/** Words too common to tell one speaker from another. */
const lesserWords = new Set(
  'the a an of and or in on at to for by his her their its who which that he she it they we i you mr mrs ms'.split(' '),
)
