import { parseArgs } from 'node:util'
import { requests } from '../core/requests'
import type { Command, Operands, Request } from './command'
import { commands, commonOptions } from './commands/all'
import { UsageError } from './usage-error'

/** What the reader wants of the program. */
export type Wish =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'run'; readonly command: Command; readonly request: Request; readonly library: string | null }

/** Reads the arguments behind the program's name. Throws `UsageError` for what no command takes. */
export function parse(argv: readonly string[]): Wish {
  const { values, positionals } = readArguments(argv)
  const [name, ...operands] = positionals
  const command = name === undefined || name === 'help' ? null : findCommand(name)
  if (values.version === true) return { kind: 'version' }
  if (values.help === true || name === 'help') return { kind: 'help', command: command ?? namedCommand(operands[0]) }
  if (command === null) throw new UsageError('Say what to do: `pacta --help` lists the commands.')
  refuseForeignOptions(command, Object.keys(values))
  refuseUnknownChoices(command, values)
  const value = (option: string) => {
    const given = values[option]
    return typeof given === 'string' ? given : null
  }
  const takesFile = command.fileWith !== undefined && values[command.fileWith] !== undefined
  const request = {
    article: takesFile || command.takes !== 'article' ? '' : articleOf(command, operands),
    operands: takesFile ? [] : checkOperands(command, operands),
    file: takesFile ? fileOf(command, operands) : null,
    json: values.json === true,
    has: (option: string) => values[option] === true,
    value,
  }
  return { kind: 'run', command, request, library: value('library') }
}

function readArguments(argv: readonly string[]) {
  const options = Object.fromEntries(
    [commonOptions, ...commands.map(command => command.options)]
      .flatMap(group => Object.entries(group))
      .map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
  )
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node adds advice after the first sentence that fits no command of ours.
    throw new UsageError(`${error.message.split('. ')[0]?.replace(/\.$/, '')}. \`pacta --help\` lists what there is.`)
  }
}

function findCommand(name: string): Command {
  const command = commands.find(one => one.name === name)
  if (command === undefined) throw new UsageError(`There is no command ${name}. \`pacta --help\` lists the commands.`)
  return command
}

function namedCommand(name: string | undefined): Command | null {
  return name === undefined ? null : findCommand(name)
}

function refuseForeignOptions({ name, options }: Command, given: readonly string[]): void {
  const foreign = given.find(option => !(option in options) && !(option in commonOptions))
  if (foreign !== undefined)
    throw new UsageError(`${name} takes no --${foreign}. \`pacta ${name} --help\` lists what it takes.`)
}

function refuseUnknownChoices({ options }: Command, values: Readonly<Record<string, unknown>>): void {
  for (const [name, { choices }] of Object.entries(options)) {
    const value = values[name]
    if (choices === undefined || typeof value !== 'string' || choices.includes(value)) continue
    throw new UsageError(`There is no ${name} ${value}; choose ${choices.join(' or ')}.`)
  }
}

function fileOf({ name, fileWith }: Command, [file, surplus]: readonly string[]): string {
  if (file === undefined)
    throw new UsageError(`${name} --${fileWith} needs a file to write as well, or - for the terminal.`)
  if (surplus !== undefined)
    throw new UsageError(`${name} has no use for ${surplus}. \`pacta ${name} --help\` tells more.`)
  return file
}

/** How many words a command takes behind its name. */
const most: Readonly<Record<Operands, number>> = { nothing: 0, article: 1, file: 1, sources: Infinity, words: Infinity }

const needed: Readonly<Partial<Record<Operands, string>>> = {
  file: 'a file, or - for the input',
  sources: 'files, folders or addresses',
  words: 'words to look for',
}

function checkOperands({ name, takes }: Command, operands: readonly string[]): readonly string[] {
  const surplus = operands[most[takes]]
  if (surplus !== undefined)
    throw new UsageError(`${name} has no use for ${surplus}. \`pacta ${name} --help\` tells more.`)
  if (operands.length === 0 && needed[takes] !== undefined)
    throw new UsageError(`${name} needs ${needed[takes]}. \`pacta ${name} --help\` tells more.`)
  return operands
}

function articleOf({ name }: Command, [article]: readonly string[]): string {
  if (article === undefined) throw new UsageError(`${name} needs an article’s id; \`pacta list\` shows them.`)
  if (!requests.openArticle.safeParse([article]).success)
    throw new UsageError(`${article} is no article’s id; \`pacta list\` shows them.`)
  return article
}
