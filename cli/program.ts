import type { Api } from '../core/contract'

/** The requests that a command makes; none of them changes anything. */
export type ReadableLibrary = Pick<
  Api,
  'listArticles' | 'openArticle' | 'listTreaties' | 'checkClaims' | 'exportNotes' | 'listProblems'
>

/** What a command line gives to a program: its streams, its files and its library. */
export interface Program {
  readonly version: string
  /** Width of the terminal in columns; null where the output goes elsewhere. */
  readonly columns: number | null
  readonly print: (text: string) => void
  readonly warn: (text: string) => void
  /** The library in a folder; null stands for the one the app opens. */
  readonly openLibrary: (folder: string | null) => Promise<ReadableLibrary>
  /** The text of a file, or of the input for `-`; throws `missing` where there is none. */
  readonly readFile: (path: string) => Promise<string>
  /** Writes a file whole or not at all; throws `denied` for one that is already there, unless it may be replaced. */
  readonly writeFile: (path: string, text: string, options: { readonly replace: boolean }) => Promise<void>
}
