/** What became of one file that was to be imported. */
export type ImportOutcome = 'waiting' | 'imported' | 'version' | 'same' | 'asking' | 'failed' | 'cancelled'

/** One file, page or address of an import. */
export interface ImportItem {
  readonly id: string
  /** What messages call it: a file's name or an address. */
  readonly name: string
  /** When it came to its end, or was asked for (ISO 8601, UTC). */
  readonly at: string
  /**
   * `version`: became a new version of an article; `same`: the library has exactly this already; `asking`: the library has
   * another copy, and the reader is to say what is wanted.
   */
  readonly outcome: ImportOutcome
  /** The article that it became, or that is there already; null where there is none. */
  readonly articleId: string | null
  readonly title: string | null
  /** Sentences: images that could not be had, an encoding that was guessed. */
  readonly warnings: readonly string[]
  /** Why it failed, with the cure. */
  readonly problem: string | null
}

/** The imports of this session that are under way or ended, and those before it. */
export interface ImportState {
  /** Null when nothing is under way. */
  readonly running: { readonly done: number; readonly total: number; readonly name: string } | null
  /** The newest first. */
  readonly items: readonly ImportItem[]
}

/** What to do with a copy of an article that the library has: nothing, a new version of it, or an article of its own. */
export type TwinChoice = 'skip' | 'version' | 'copy'
/** A choice made beforehand; `judge`: a version where both have the same address, else an article of its own. */
export type OnTwin = TwinChoice | 'ask' | 'judge'
export const twinChoices = ['skip', 'version', 'copy'] as const satisfies readonly TwinChoice[]
