import type { Span, Target } from '../anchor/target'
import type { SuggestionKind, SuggestionType } from '../claim/suggestion'

/** A claim that is proposed to the reader, and stored by nobody until they accept it. */
export interface Proposal {
  /** The same for the same words of the same source, wherever they stand in the article; at most 100 characters. */
  readonly key: string
  /** From the first to the last word of the claim, the words between its pieces among them. */
  readonly target: Target
  /** The pieces themselves, in UTF-16 units of the article's text. */
  readonly content: readonly Span[]
  /** Who asserts it, as the article calls them; null where it names nobody. */
  readonly speaker: string | null
  readonly role: string | null
  /** Who passes it on: an agency, a paper. */
  readonly outlet: string | null
  readonly cue: string | null
  readonly kind: SuggestionKind
  readonly type: SuggestionType
  /** 0 to 1. */
  readonly certainty: number
  /** The rules that fired, as sentences. */
  readonly why: readonly string[]
  readonly treatyIds: readonly string[]
  /** Place in the order of what is most worth checking, from 1. */
  readonly checkRank: number
}

export interface Proposals {
  /** False for an article in a language without rules: then nothing is proposed. */
  readonly hasRules: boolean
  /** In reading order. */
  readonly proposals: readonly Proposal[]
}
