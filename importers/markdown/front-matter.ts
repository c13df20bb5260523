import { z } from 'zod'
import { splitFrontMatter } from '../../core/article/front-matter'
import { readYaml } from '../../core/article/yaml-file'
import { PactaError } from '../../core/result'
import { tomlFields } from './toml-fields'

/** The fields of some tool, by their names in lower case, and the Markdown below them. */
export interface ForeignFile {
  readonly fields: ReadonlyMap<string, unknown>
  readonly body: string
  readonly warnings: readonly string[]
}

const anyFields = z.record(z.string(), z.unknown())

/**
 * Takes the front matter off a Markdown file of whatever tool: YAML between lines `---`, or TOML between lines `+++`. Lines
 * `---` between which no fields stand are rules. Fields that cannot be read are left out, with a warning.
 */
export function readForeign(name: string, markdown: string): ForeignFile {
  const toml = /^\+\+\+[ \t]*\n([\s\S]*?)^\+\+\+[ \t]*(?:\n|$)/m.exec(markdown)
  if (toml?.index === 0) {
    return { fields: tomlFields(toml[1] ?? ''), body: markdown.slice(toml[0].length), warnings: [] }
  }
  const { yaml, body } = split(name, markdown)
  if (yaml === null) return { fields: new Map(), body: markdown, warnings: [] }
  try {
    const { value } = readYaml({ name, yaml, firstLine: 2 }, anyFields)
    const fields = Object.entries(value).map(([key, field]) => [key.trim().toLowerCase(), field] as const)
    return { fields: new Map(fields), body, warnings: [] }
  } catch (error) {
    if (!(error instanceof PactaError)) throw error
    return {
      fields: new Map(),
      body,
      warnings: [`Its front matter could not be read and was left out. ${error.message}`],
    }
  }
}

function split(name: string, markdown: string): ReturnType<typeof splitFrontMatter> {
  const none = { yaml: null, body: markdown }
  try {
    const parts = splitFrontMatter(name, markdown)
    return parts.yaml !== null && /^["']?[\p{L}\w][^\n]*?:(?:\s|$)/mu.test(parts.yaml) ? parts : none
  } catch (error) {
    // What is opened and never closed is a rule.
    if (error instanceof PactaError) return none
    throw error
  }
}
