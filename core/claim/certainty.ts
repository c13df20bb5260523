import type { Rule } from './draft'
import type { Found } from './find-claims'
import type { Language } from './language'

export interface Certainty {
  readonly certainty: number
  readonly why: readonly string[]
}

/** Weights of the rules, set by hand: how often what they find is a claim in its right bounds. */
const byRule: Readonly<Record<Rule, { readonly weight: number; readonly why: string }>> = {
  aside: { weight: 0.98, why: 'A reporting clause stands beside the words.' },
  according: { weight: 0.93, why: 'The words are ascribed to a source.' },
  clause: { weight: 0.92, why: 'A clause follows a reporting verb.' },
  that: { weight: 0.95, why: 'A clause with a conjunction follows a reporting verb.' },
  phrase: { weight: 0.85, why: 'What is said follows a reporting verb and its preposition.' },
  thing: { weight: 0.75, why: 'What is said follows a reporting verb as a noun.' },
  quotation: { weight: 0.97, why: 'A quotation follows a reporting verb.' },
  introduced: { weight: 0.9, why: 'A quotation follows words that introduce it.' },
  label: { weight: 0.95, why: 'A name and a colon stand before a quotation.' },
  beside: { weight: 0.85, why: 'A speaker stands beside a quotation.' },
  noun: { weight: 0.85, why: 'A clause or quotation follows a noun for something said.' },
  object: { weight: 0.85, why: 'A reporting verb has what is said as its object.' },
  passive: { weight: 0.8, why: 'A reporting verb in the passive says what is said of somebody.' },
}
const quoted = 'The words are quoted.'
const partlyQuoted = 'Some of the words are quoted.'
const unnamed = 'No source is named.'

export function certaintyOf({ rule, lemma, kind, source, cue }: Found, { verbs }: Pick<Language, 'verbs'>): Certainty {
  const { weight, why } = byRule[rule]
  const form = cue ? (verbs.get(lemma)?.precision ?? 1) : 1
  const marks = kind === 'direct' ? [quoted] : kind === 'mixed' ? [partlyQuoted] : []
  const certainty = weight * (kind === 'direct' ? 1 : form) * (source ? 1 : 0.8)
  return {
    certainty: Math.round(certainty * 100) / 100,
    why: [why, ...marks, ...(source ? [] : [unnamed])],
  }
}
