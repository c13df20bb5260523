import { lexiconOf } from '../pattern/join-known'
import { allWords } from './function-words'
import { endings, others, verbClasses } from './reporting-verbs'

export interface Verb {
  readonly lemma: string
  readonly isNounToo: boolean
  readonly precision: number
}

const plain: readonly Verb[] = verbClasses.flatMap(({ verbs: all, precision, areNounsToo }) =>
  all.split(/\s+/).map(lemma => ({ lemma, precision, isNounToo: areNounsToo })),
)

/** Verbs by their written form: 补充, and with what may follow it, 补充说; those are no nouns. */
export const verbs: ReadonlyMap<string, Verb> = new Map([
  ...plain.flatMap(verb => endings.map(ending => [verb.lemma + ending, { ...verb, isNounToo: false }] as const)),
  ...plain.map(verb => [verb.lemma, verb] as const),
  ['的话说', { lemma: '说', isNounToo: false, precision: 0.9 }],
])

export const lemmas: ReadonlyMap<string, { readonly precision: number }> = new Map(
  plain.map(verb => [verb.lemma, verb]),
)

/** All words that are more than their signs. */
export const joined = lexiconOf([...verbs.keys(), ...others, ...allWords])
