import { dateInWords, numberInWords } from '../wording'
import type { Fact } from './facts'
import type { Series, SeriesRow } from './series-schema'

/**
 * The fact with this id in one of the series, or null: `stockpiles.USA.1967` is one row, `stockpiles.USA` the newest of
 * the United States.
 */
export function findSeriesFact(series: readonly Series[], id: string): Fact | null {
  for (const one of series) {
    if (!id.startsWith(`${one.id}.`)) continue
    const row = one.rows.find(row => row.id === id) ?? one.rows.findLast(({ code }) => id === `${one.id}.${code}`)
    if (row) return factOf(one, row, id)
  }
  return null
}

function factOf(series: Series, row: SeriesRow, id: string): Fact {
  const weak = new Set(series.sources.filter(({ tier }) => tier === 'weak').map(source => source.id))
  return {
    id,
    treatyId: series.id,
    kind: 'series',
    date: row.date,
    label: labelOf(series, row),
    article: null,
    sourceIds: row.sources,
    weak: row.sources.every(source => weak.has(source)),
  }
}

/** `Estimated stockpile, January 2025, United States: 3,700 warheads; deployed: 1,770 warheads`. */
function labelOf({ columns, names }: Series, { code, date, values, derived }: SeriesRow): string {
  const known = columns.flatMap(({ name, label, unit }, index) => {
    const value = values[index] ?? null
    const origin = derived.includes(name) ? ' (worked out)' : ''
    return value === null ? [] : [{ label, amount: `${numberInWords(value)} ${unit}${origin}` }]
  })
  const [first, ...others] = known
  const rest = others.map(({ label, amount }) => `; ${label.charAt(0).toLowerCase()}${label.slice(1)}: ${amount}`)
  return `${first?.label}, ${dateInWords(date)}, ${names[code]}: ${first?.amount}${rest.join('')}`
}
