import type { TypeWords } from './claim-type'
import type { QuotationMarks } from './quotations'

/**
 * What a reporting form may take:
 * `clause` a clause, with or without a conjunction; `that` a clause with its conjunction; `quotation` words in quotation
 * marks; `aside` stands beside its content: `…, he said`; `person` the one told; `to` an infinitive; `thing` what is
 * said, as a noun phrase.
 */
export type Frame = 'full' | 'clause' | 'that' | 'quotation' | 'aside' | 'person' | 'to' | 'thing'

export interface ReportingForm {
  readonly lemma: string
  readonly takes: ReadonlySet<Frame>
  /** `past` also stands for the participle where both are written alike. */
  readonly tense: 'base' | 'present' | 'past' | 'participle' | 'ing'
  /** Prepositions that lead to what is said: complained about. */
  readonly before: ReadonlySet<string>
  /** Share of its uses that report, 0 to 1, set by hand. */
  readonly precision: number
  /** Also a noun: claims, reports. */
  readonly isNounToo: boolean
}

/** All that the layers know of a language. */
export interface LanguageRules {
  readonly language: string
  readonly marks: QuotationMarks
  readonly abbreviations: ReadonlySet<string>
  /** Words that begin a sentence rather than go on with a name after initials. */
  readonly sentenceStarts: ReadonlySet<string>
  readonly verbs: ReadonlyMap<string, ReportingForm>
  readonly words: FunctionWords
  readonly types: TypeWords
}

/** The closed classes of words that show where a phrase begins and ends. */
export interface FunctionWords {
  readonly determiners: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly subjectPronouns: ReadonlySet<string>
  readonly objectPronouns: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly beForms: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly timeWords: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  /** Past forms of irregular verbs. */
  readonly pasts: ReadonlySet<string>
}
