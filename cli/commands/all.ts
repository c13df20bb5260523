import type { Command, Option } from '../command'
import { check } from './check'
import { claims } from './claims'
import { exportNotes } from './export-notes'
import { importArticles } from './import'
import { list } from './list'
import { search } from './search'
import { show } from './show'
import { suggest } from './suggest'
import { verify } from './verify'

/** In the order of a first visit. */
export const commands: readonly Command[] = [
  importArticles,
  list,
  search,
  show,
  claims,
  check,
  suggest,
  exportNotes,
  verify,
]

/** What every command takes. */
export const commonOptions: Readonly<Record<string, Option>> = {
  library: { type: 'string', value: 'DIR', help: 'the library in this folder instead of the app’s' },
  json: { type: 'boolean', help: 'output for programs' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
  version: { type: 'boolean', help: 'the version of Pacta' },
}
