import type { Span } from '../anchor/target'

export type SuggestionKind = 'direct' | 'mixed' | 'indirect'
/** What a claim can be held to: facts to the record, predictions to what came, opinions and positions to nobody. */
export const suggestionTypes = ['fact', 'opinion', 'prediction', 'position'] as const
export type SuggestionType = (typeof suggestionTypes)[number]

/** A claim that the program proposes. Spans are offsets in the text, in UTF-16 units. */
export interface Suggestion {
  /** What is asserted, in one piece or in several: `“A,” he said, “B.”` */
  readonly content: readonly Span[]
  readonly source: Span | null
  readonly cue: Span | null
  /** Who passes on what the source said: Reuters in `Medvedev warned of …, Reuters reported`. */
  readonly via: Span | null
  readonly kind: SuggestionKind
  readonly type: SuggestionType
  /** How likely this is a claim with the right bounds, 0 to 1, by weights set by hand. */
  readonly certainty: number
  /** The rules that fired, as sentences. */
  readonly why: readonly string[]
  /** The treaties named in the content, each once, in the order of the text. */
  readonly treatyIds: readonly string[]
  /** Place in the order of what is most worth checking, from 1. */
  readonly checkRank: number
}
