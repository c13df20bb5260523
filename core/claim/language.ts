import type { Span } from '../anchor/target'
import type { TypeWords } from './claim-type'
import type { Found } from './find-claims'

/** A language as `suggest` knows it, however its claims are found. */
export interface Language {
  /** BCP 47, the language alone. */
  readonly language: string
  readonly find: (text: string, paragraphs: readonly Span[]) => readonly Found[]
  /** Reporting forms by lemma, as far as a claim's certainty depends on them. */
  readonly verbs: ReadonlyMap<string, { readonly precision: number }>
  readonly types: TypeWords
}
