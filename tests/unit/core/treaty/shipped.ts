import { readdirSync, readFileSync } from 'node:fs'
import { readTreaties } from '../../../../core/treaty/record'
import type { Treaty } from '../../../../core/treaty/schema'

const folder = new URL('../../../../docs-source/treaties/', import.meta.url)

/** The records that ship, as files. */
export const shippedFiles = readdirSync(folder).map(name => ({
  name,
  markdown: readFileSync(new URL(name, folder), 'utf8'),
}))

/** One of the records that ship. */
export function shipped(id: string): Treaty {
  const treaty = readTreaties(shippedFiles).treaties.find(one => one.id === id)
  if (treaty === undefined) throw new Error(`No record ${id} ships.`)
  return treaty
}
