import type { TypeWords } from '../claim-type'
import type { Draft } from '../draft'
import type { QuotationMarks } from '../quotations'
import type { Stretch } from '../reading'
import type { Part } from './parts'
import type { Passage } from './passage'

/** A language whose claims are found by the parts of a sentence, and by what its own reader sees in each of them. */
export interface PatternRules {
  readonly language: string
  readonly verbs: ReadonlyMap<string, { readonly precision: number }>
  readonly types: TypeWords
  readonly marks: QuotationMarks
  /** Marks around the names of things, in which nobody speaks: 《》. */
  readonly titles: QuotationMarks
  /** Words of scripts that set no spaces. */
  readonly joined: Lexicon
  /** Where and through whom a dispatch was sent, at the beginning of a paragraph. */
  readonly dateline: RegExp
  readonly sentences: SentenceRules
  readonly parts: PartRules
  /** Who says something in a part of a sentence, and where the words stand. */
  readonly read: (passage: Passage, parts: readonly Part[], at: number) => Report | null
  /** Whether a part behind a reporting clause belongs to what is said: `…, sagte sie, und niemand war da`. */
  readonly belongs: (passage: Passage, part: Part) => boolean
  /** Whether a sentence without a speaker goes on with what was said before, as the German subjunctive shows. */
  readonly goesOn: (passage: Passage, sentence: Stretch) => boolean
}

/** Words by their first sign, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly string[]>

export interface SentenceRules {
  /** Marks that end a sentence wherever they stand, and those that do before a blank. */
  readonly stops: ReadonlySet<string>
  readonly stopsBeforeBlank: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  /** Words that begin a sentence behind a number with its full stop, rather than go on with an ordinal. */
  readonly starts: ReadonlySet<string>
  /** Whether the words behind a quotation name its speaker in the same breath: `„Ist es vorbei?“, fragte sie.` */
  readonly isAside: (passage: Pick<Passage, 'words'>, at: number) => boolean
}

export interface PartRules {
  readonly pauses: ReadonlySet<string>
  /** Words without a mark in front of a further word end a part here: `und` before a reporting verb. */
  readonly breaksAt: (passage: Passage, at: number) => boolean
  /** A quotation of so many words stands for itself; a shorter one only between pauses. */
  readonly shortest: number
}

/** What a language sees in the parts `from` to `to`, exclusive. */
export interface Report {
  readonly from: number
  readonly to: number
  readonly source: Stretch | null
  readonly cue: Stretch
  readonly rule: Draft['rule']
  readonly lemma: string
  /** Pieces of what is said within these parts; then the parts behind go on with it. */
  readonly inside: readonly Stretch[]
  /** Where the words are expected that do not stand inside. */
  readonly side: 'before' | 'behind'
  /** The speaker is that of the report before: `und fügte hinzu`. */
  readonly isShared: boolean
  /** What another says ends before it: 议会则表示反对. */
  readonly isNext: boolean
  /** What is said stands in the sentence before: `Das teilte die Behörde mit.` */
  readonly pointsBack: boolean
}
