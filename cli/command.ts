import type { Program, TerminalLibrary } from './program'

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

/** What stands behind a command's name. */
export type Operands = 'nothing' | 'article' | 'file' | 'sources' | 'words'

/** How help writes it. */
export const operandNames: Readonly<Record<Operands, string>> = {
  nothing: '',
  article: ' ARTICLE',
  file: ' FILE',
  sources: ' SOURCE…',
  words: ' WORDS…',
}

/** What was typed, read and checked against the command's options. */
export interface Request {
  /** The article's id; empty for commands that take none. */
  readonly article: string
  /** Everything behind the command's name but options. */
  readonly operands: readonly string[]
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
  readonly takes: Operands
  /** With this option given, the file to write stands in place of the operands. */
  readonly fileWith?: string
  readonly options: Readonly<Record<string, Option>>
  readonly run: (request: Request, library: TerminalLibrary, program: Program) => Promise<void>
}
