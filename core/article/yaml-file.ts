import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { PactaError } from '../result'
import { misfit } from './misfit'

/** A piece of YAML and where it came from, so that a message can name the place. */
export interface YamlFile {
  /** What a message calls the file. */
  readonly name: string
  readonly yaml: string
  /** The number of the file's line on which the YAML begins, counted from 1. */
  readonly firstLine: number
}

/** A value read from YAML, and the way back from a value to its line. */
export interface YamlContent<T> {
  readonly value: T
  /** The file's line for the value at this path, or for the nearest value around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/**
 * Reads YAML 1.2 and checks it against a schema. Dates stay the strings that they are in the file.
 * Throws `damaged` with file, line and cure where the YAML does not parse or does not fit.
 */
export function readYaml<T>({ name, yaml, firstLine }: YamlFile, schema: z.ZodType<T>): YamlContent<T> {
  const lines = new LineCounter()
  const fileLine = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      const offset = rangeStart(node)
      if (offset !== null) return fileLine(offset)
    }
    return firstLine
  }

  const error = document.errors[0]
  if (error) throw damaged(name, fileLine(error.pos[0]), `${sentence(error.message)} Correct the YAML there.`)

  const result = schema.safeParse(toData(document, name, firstLine), { error: misfit })
  if (result.success) return { value: result.data, lineOf }

  // A field that is misspelt is missing too; its own line says more.
  const { issues } = result.error
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  const path = issue?.path ?? []
  const field = path.length > 0 ? `\`${path.map(String).join('.')}\`: ` : ''
  const place = issue?.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path
  throw damaged(name, lineOf(place), `${field}${sentence(issue?.message ?? 'The value does not fit.')}`)
}

/** A `damaged` error that names file and line. */
export function damaged(name: string, line: number, message: string): PactaError {
  return new PactaError('damaged', `${name}: line ${line}: ${message}`)
}

/** Aliases are resolved only here, and one that grows without bound is refused by the parser only here. */
function toData(document: ReturnType<typeof parseDocument>, name: string, firstLine: number): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw damaged(name, firstLine, `${sentence(message)} Write the values out instead of using aliases.`)
  }
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null
}

const sentence = (message: string) => (/[.!?]$/.test(message) ? message : `${message}.`)
