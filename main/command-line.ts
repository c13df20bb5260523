import { parseArgs } from 'node:util'
import type { Destination } from '../core/contract'
import { PactaError } from '../core/result'
import { importEndings } from '../importers/files-in'
import { parseDeepLink, parseImportLink } from './deep-link'

/** What the program was asked for when it was started. */
export interface StartRequest {
  /** The folder given with `--library`, as it was typed. */
  readonly library: string | null
  /** The place given with `--article ID` or as a `pacta://` address. */
  readonly destination: Destination | null
  /** Files to import, as they were typed. */
  readonly files: readonly string[]
  /** The address of a page to import, given as `pacta://import?url=…`. */
  readonly page: string | null
}

/**
 * Reads the arguments that concern Pacta and leaves Chromium's and Electron's alone.
 * Nothing behind a `pacta://` address is read: another program wrote it, and a quote in it must not become an option.
 * A `pacta://` address that cannot be read asks for nothing.
 * Throws `invalid` for an option without its value, or an id that cannot be one.
 */
export function parseCommandLine(args: readonly string[]): StartRequest {
  const linkAt = args.findIndex(arg => /^pacta:/i.test(arg))
  const own = linkAt === -1 ? args : args.slice(0, linkAt)
  const { values, positionals } = parseArgs({
    args: [...own],
    options: { library: { type: 'string' }, article: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const library = optionValue('--library', 'a folder', values.library)
  const article = optionValue('--article', 'an article’s id', values.article)
  const link = args[linkAt] ?? ''
  return {
    library,
    destination: linkAt === -1 ? placeOf(article) : parseDeepLink(link),
    files: positionals.filter(isImportable),
    page: linkAt === -1 ? null : parseImportLink(link),
  }
}

/** The arguments for a start with the library that the reader chose since: without `--library`, and without a place. */
export function withoutLibrary(args: readonly string[]): string[] {
  return args.filter((arg, at) => !isOwn(arg) && args[at - 1] !== '--library' && args[at - 1] !== '--article')
}

/** The app's own folder, and what belongs to Chromium's switches, are positionals too. */
function isImportable(arg: string): boolean {
  return importEndings.some(ending => arg.toLowerCase().endsWith(`.${ending}`))
}

function isOwn(arg: string): boolean {
  return /^(--(library|article)(=|$)|pacta:)/i.test(arg)
}

function placeOf(articleId: string | null): Destination | null {
  if (articleId === null) return null
  const place = parseDeepLink(`pacta://article/${articleId}`)
  if (place !== null) return place
  throw new PactaError('invalid', `${articleId} is not an article’s id; an id is a file’s name without its ending.`)
}

function optionValue(option: string, what: string, value: string | boolean | undefined): string | null {
  if (value === undefined) return null
  if (typeof value === 'string' && value !== '' && !value.startsWith('-')) return value
  throw new PactaError('invalid', `${option} needs ${what} behind it.`)
}
