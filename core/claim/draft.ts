import type { Stretch } from './reading'

/** How a claim was found; the card of a suggestion says it in a sentence. */
export type Rule =
  | 'aside'
  | 'according'
  | 'clause'
  | 'that'
  | 'phrase'
  | 'thing'
  | 'quotation'
  | 'introduced'
  | 'label'
  | 'beside'
  | 'noun'
  | 'object'
  | 'passive'

/** A claim as it is found in a paragraph, before it becomes a suggestion. */
export interface Draft {
  readonly content: readonly Stretch[]
  readonly source: Stretch | null
  readonly cue: Stretch | null
  readonly rule: Rule
  readonly lemma: string
}
