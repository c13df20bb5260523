import type { SuggestionType } from './suggestion'

/** The words of a language that show what a claim can be held to. */
export interface TypeWords {
  /** Reporting forms, by lemma, that say what is wanted or refused: pledge, urge. */
  readonly positionVerbs: ReadonlySet<string>
  readonly predictionVerbs: ReadonlySet<string>
  readonly opinionVerbs: ReadonlySet<string>
  readonly positionWords: RegExp
  readonly predictionWords: RegExp
  readonly opinionWords: RegExp
  /** What a record can be asked about: numbers, dates, acts and comparisons. All with the flag g. */
  readonly numbers: RegExp
  readonly dates: RegExp
  readonly comparisons: RegExp
  readonly acts: RegExp
}

/**
 * What a claim can be held to, by its words and its reporting form: what should be is a position, what will be a
 * prediction, what is felt or judged an opinion, and the rest is put as a fact.
 */
export function typeOf(said: string, lemma: string, words: TypeWords): SuggestionType {
  if (words.positionVerbs.has(lemma)) return 'position'
  if (words.predictionVerbs.has(lemma)) return 'prediction'
  if (words.positionWords.test(said)) return 'position'
  if (words.predictionWords.test(said)) return 'prediction'
  return words.opinionVerbs.has(lemma) || words.opinionWords.test(said) ? 'opinion' : 'fact'
}
