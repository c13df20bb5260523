import { splitFrontMatter } from '../article/front-matter'
import { renderMarkdown } from '../article/render'
import { damaged, readYaml } from '../article/yaml-file'
import type { TreatyFile } from '../ports'
import { checkRecord } from './consistency'
import { readEach } from './read-each'
import { type Treaty, treatySchema } from './schema'

/**
 * One record of the treaty file: front matter checked by the schema and for consistency, prose rendered and cleaned.
 * Throws `damaged`, naming file, line and cure.
 */
export function readTreaty({ name, markdown }: TreatyFile): Treaty {
  const { yaml, body } = splitFrontMatter(name, markdown)
  if (yaml === null) throw damaged(name, 1, 'A treaty record begins with front matter between two lines of ---.')
  const { value, lineOf } = readYaml({ name, yaml, firstLine: 2 }, treatySchema)
  const [fault] = checkRecord(value)
  if (fault) throw damaged(name, lineOf(fault.path), fault.message)
  return { ...value, html: renderMarkdown(body) }
}

/** Every record that can be read, in the order of their short names, and what is wrong with the others. */
export function readTreaties(files: readonly TreatyFile[]) {
  const reading = { read: readTreaty, nameOf: ({ name }: TreatyFile) => name, what: 'record' }
  const { items: treaties, problems } = readEach(files, reading)
  return { treaties, problems }
}
