import type { Target } from '../anchor/target'
import type { Suggestion } from '../claim/suggestion'

/** A claim that is proposed to the reader, and stored by nobody until they accept it. */
export interface Proposal extends Omit<Suggestion, 'source' | 'cue' | 'via'> {
  /** The same for the same words of the same source, wherever they stand in the article; at most 100 characters. */
  readonly key: string
  /** From the first to the last word of the claim, the words between its pieces among them. */
  readonly target: Target
  /** Who asserts it, as the article calls them; null where it names nobody. */
  readonly speaker: string | null
  readonly role: string | null
  /** Who passes it on: an agency, a paper. */
  readonly outlet: string | null
  readonly cue: string | null
}

export interface Proposals {
  /** False for an article in a language without rules: then nothing is proposed. */
  readonly hasRules: boolean
  /** In reading order. */
  readonly proposals: readonly Proposal[]
}
