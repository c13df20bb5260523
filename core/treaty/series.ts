import { damaged, readYaml } from '../article/yaml-file'
import type { SeriesFile } from '../ports'
import { PactaError } from '../result'
import { readCsv } from './csv'
import { readEach } from './read-each'
import { readSeriesRow } from './series-row'
import { type Series, type SeriesFacts, type SeriesRow, seriesSchema } from './series-schema'

/**
 * One series: the numbers in its CSV, checked against what its YAML says of them.
 * Throws `damaged`, naming file, line and cure.
 */
export function readSeries(file: SeriesFile): Series {
  const { name, csv, about } = file
  const aboutName = aboutNameOf(file)
  if (about === null)
    throw new PactaError('damaged', `${name}: ${aboutName} is missing. Describe the numbers there, beside the CSV.`)
  const { value: facts } = readYaml({ name: aboutName, yaml: about, firstLine: 1 }, seriesSchema)

  const [head, ...rows] = readCsv(csv)
  if (head === undefined || rows.length === 0)
    throw damaged(name, 1, 'A series begins with a line of column names, and a row of numbers below it.')
  const columns = readHead(name, head.cells, facts)

  const seen = new Set<string>()
  const newest = new Map<string, string>()
  const read = rows.map(({ line, cells }): SeriesRow => {
    const refuse = (message: string) => damaged(name, line, message)
    const row = readSeriesRow({ cells, columns, facts, refuse })
    if (seen.has(row.id)) throw refuse(`${row.code} has a row for ${row.date} already. Take one of them out.`)
    if (row.date < (newest.get(row.code) ?? ''))
      throw refuse(`The rows of ${row.code} are not in the order of their dates. Move ${row.date} up.`)
    seen.add(row.id)
    newest.set(row.code, row.date)
    return row
  })

  return { ...facts, rows: read }
}

/** Every series that can be read, in the order of their short names, and what is wrong with the others. */
export function readAllSeries(files: readonly SeriesFile[]) {
  const { items: series, problems } = readEach(files, { read: readSeries, nameOf: aboutNameOf, what: 'series' })
  return { series, problems }
}

const aboutNameOf = ({ name }: SeriesFile) => name.replace(/(\.csv)?$/, '.yaml')

/** The names in the CSV's first line, each known and given once. */
function readHead(name: string, cells: readonly string[], { columns }: SeriesFacts): readonly string[] {
  const required = ['code', 'date', ...columns.map(column => column.name), 'sources']
  const names = cells.map(cell => cell.trim())
  const refuse = (message: string) => damaged(name, 1, message)
  for (const column of required)
    if (!names.includes(column)) throw refuse(`The column ${column} is missing: add it to the first line.`)
  for (const column of names) {
    if (![...required, 'derived', 'note'].includes(column))
      throw refuse(`Unrecognized column: ${column}. Correct its name, or list it under \`columns\`.`)
    if (names.indexOf(column) !== names.lastIndexOf(column))
      throw refuse(`The column ${column} stands there twice. Take one out.`)
  }
  return names
}
