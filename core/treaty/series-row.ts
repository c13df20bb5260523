import type { PactaError } from '../result'
import { dateSchema } from './schema'
import type { SeriesFacts, SeriesRow } from './series-schema'

interface RowInput {
  readonly cells: readonly string[]
  /** The names in the CSV's first line. */
  readonly columns: readonly string[]
  readonly facts: SeriesFacts
  /** The error for this row. */
  readonly refuse: (message: string) => PactaError
}

/** The cells of one row as what they stand for. Throws what `refuse` makes where one does not fit. */
export function readSeriesRow({ cells, columns, facts, refuse }: RowInput): SeriesRow {
  if (cells.length !== columns.length)
    throw refuse(`The row has ${cells.length} cells, the first line ${columns.length}. Give it as many.`)
  const cell = (column: string) => cells[columns.indexOf(column)]?.trim() ?? ''

  const code = cell('code')
  if (!Object.hasOwn(facts.names, code))
    throw refuse(`The code ${code || '(none)'} is not under \`names\`. List it there, or correct it here.`)
  const date = dateSchema.safeParse(cell('date'))
  if (!date.success) throw refuse(date.error.issues[0]?.message ?? 'The date does not fit.')

  const values = facts.columns.map(({ name }) => {
    const written = cell(name)
    if (written === '') return null
    if (!number.test(written))
      throw refuse(`${name}: ${written} is not a number. Write it as 1550 or 15.5, or nothing.`)
    return Number(written)
  })
  if (values.every(value => value === null)) throw refuse('The row holds no number. Give it one, or take it out.')

  const derived = listed(cell('derived'))
  const strange = derived.find(name => !facts.columns.some(column => column.name === name))
  if (strange !== undefined) throw refuse(`derived: There is no column ${strange}. Correct its name.`)

  const sources = listed(cell('sources'))
  if (sources.length === 0) throw refuse('Every row names at least one source.')
  const unlisted = sources.find(id => !facts.sources.some(source => source.id === id))
  if (unlisted !== undefined)
    throw refuse(`The source ${unlisted} is not under \`sources\`. List it there, or correct its id here.`)

  const id = `${facts.id}.${code}.${date.data}`
  return { id, code, date: date.data, values, derived, sources, note: cell('note') || null }
}

const number = /^-?\d+(\.\d+)?$/

const listed = (words: string) => words.split(/\s+/).filter(word => word !== '')
