import { readdirSync, readFileSync } from 'node:fs'
import type { SeriesFile } from '../../../../core/ports'

const folder = new URL('../../../../docs-source/series/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** The series that ship, as files. */
export const shippedSeriesFiles: readonly SeriesFile[] = readdirSync(folder)
  .filter(name => name.endsWith('.csv'))
  .map(name => ({ name, csv: read(name), about: read(name.replace(/\.csv$/, '.yaml')) }))
