import type { Program, ReadableLibrary } from './program'

/** An option as `node:util` reads it, with the words that explain it. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** What stands for the value in a synopsis; only for options with one. */
  readonly value?: string
  /** The values that are understood; any, where left out. */
  readonly choices?: readonly string[]
  readonly help: string
}

/** What was typed, read and checked against the command's options. */
export interface Request {
  /** The article's id; empty for commands that take none. */
  readonly article: string
  /** The file to write, where it stands in place of an article; null otherwise. */
  readonly file: string | null
  readonly json: boolean
  readonly has: (option: string) => boolean
  readonly value: (option: string) => string | null
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** More about it, below the synopsis. */
  readonly details: readonly string[]
  readonly takesArticle: boolean
  /** With this option given, the file to write stands in place of the article. */
  readonly fileWith?: string
  readonly options: Readonly<Record<string, Option>>
  readonly run: (request: Request, library: ReadableLibrary, program: Program) => Promise<void>
}
