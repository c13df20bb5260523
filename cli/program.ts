import type { Library } from '../core/library'
import type { ImportTask } from '../core/ports'

/** What a command asks of the library; none but `bringIn` changes anything. */
export type TerminalLibrary = Pick<
  Library,
  | 'listArticles'
  | 'openArticle'
  | 'readMarkdown'
  | 'listTreaties'
  | 'checkClaims'
  | 'exportNotes'
  | 'listProblems'
  | 'search'
  | 'survey'
  | 'bringIn'
  | 'verify'
> & {
  /** Puts what can be made anew in order on disk. */
  close(): Promise<void>
}

/** A task, and where it comes from as it was typed or found. */
export interface TypedTask extends ImportTask {
  readonly path: string
}

/** What a command line gives to a program: its streams, its files and its library. */
export interface Program {
  readonly version: string
  /** Width of the terminal in columns; null where the output goes elsewhere. */
  readonly columns: number | null
  readonly print: (text: string) => void
  readonly warn: (text: string) => void
  /** The library in a folder; null stands for the one the app opens. */
  readonly openLibrary: (folder: string | null) => Promise<TerminalLibrary>
  /**
   * The files, those in the folders, and the pages at the addresses, as tasks. A page is fetched only after a yes, which
   * `agreed` says beforehand. Throws `missing` for a path where there is nothing, `denied` without a yes.
   */
  readonly importTasks: (
    operands: readonly string[],
    options: { readonly agreed: boolean },
  ) => Promise<readonly TypedTask[]>
  /** A line that is written over by the next one, on a terminal only; null takes it away. */
  readonly progress: (line: string | null) => void
  /** The text of a file, or of the input for `-`; throws `missing` where there is none. */
  readonly readFile: (path: string) => Promise<string>
  /** Writes a file whole or not at all; throws `denied` for one that is already there, unless it may be replaced. */
  readonly writeFile: (path: string, text: string, options: { readonly replace: boolean }) => Promise<void>
}
