import type { TypeWords } from './claim-type'
import type { SuggestionType } from './suggestion'

/** What is weighed: the words of the content, what it can be held to, and how many treaties it names. */
export interface Weighed {
  readonly said: string
  readonly type: SuggestionType
  readonly treaties: number
}

/** By type: only what is put as a fact can be held to a record today. */
const byType: Readonly<Record<SuggestionType, number>> = { fact: 3, prediction: 0.5, position: 0, opinion: -1 }
const enough = 3

/** How much a claim is worth checking, for an order among the claims of one article. Weights are set by hand. */
export function worthOfChecking({ said, type, treaties }: Weighed, words: TypeWords): number {
  return (
    byType[type] +
    3 * Math.min(treaties, 2) +
    2 * count(said, words.numbers) +
    2 * count(said, words.dates) +
    1.5 * count(said, words.acts) +
    count(said, words.comparisons)
  )
}

/** How often something stands in a text; more than a few times is no better. */
const count = (said: string, pattern: RegExp) => Math.min(said.match(pattern)?.length ?? 0, enough)
