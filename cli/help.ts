import { type Command, type Option, operandNames } from './command'
import { commands, commonOptions } from './commands/all'

/** What `pacta --help` says. */
export function programHelp(): string {
  const rows = commands.map(({ name, takes, summary }) => [`${name}${operandNames[takes]}`, summary])
  return [
    'pacta COMMAND [OPTIONS]',
    'The library of Pacta without a window.',
    `Commands\n${columns(rows)}`,
    `Options\n${columns(optionRows(commonOptions))}`,
    'ARTICLE is an id as `pacta list` shows it. `pacta COMMAND --help` tells more.\nExit code: 0 done, 1 failed, 2 not understood.\n',
  ].join('\n\n')
}

/** What `pacta COMMAND --help` says. */
export function commandHelp({ name, takes, summary, details, options }: Command): string {
  return [
    `pacta ${name}${operandNames[takes]} [OPTIONS]`,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n${details.join('\n')}`,
    `Options\n${columns(optionRows({ ...options, ...commonOptions }))}\n`,
  ].join('\n\n')
}

function optionRows(options: Readonly<Record<string, Option>>): readonly string[][] {
  return Object.entries(options).map(([name, { short, value, help }]) => [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  ])
}

function columns(rows: readonly string[][]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length))
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
