import type { Limit, Treaty } from './schema'

/** What one party declared on one day, held against a limit. */
export interface DeclaredTotal {
  readonly factId: string
  /** The day the total is of, at the precision of its source. */
  readonly date: string
  readonly party: string
  readonly total: number
  /** True where the number was worked out from stated changes and is not printed in a source. */
  readonly derived: boolean
}

/** One limit and every total that was declared under it, in the order of their days. */
export interface DeclaredUnderLimit {
  readonly limit: Limit
  /** The number that must not be passed: of a range, its upper end. */
  readonly ceiling: number
  readonly totals: readonly DeclaredTotal[]
}

/**
 * The limits of a treaty under which totals were declared, each with these totals. Which column of the data exchange
 * belongs to which limit stands in the record: `deployedWarheads (limit 1,550)`.
 */
export function declaredUnderLimits(treaty: Treaty): readonly DeclaredUnderLimit[] {
  return treaty.limits.flatMap(limit => {
    const ceiling = typeof limit.limit === 'number' ? limit.limit : limit.limit[1]
    const column = columnsOf(treaty).find(one => one.ceiling === ceiling)
    const totals = column === undefined ? [] : totalsOf(treaty, column.name)
    return totals.length === 0 ? [] : [{ limit, ceiling, totals }]
  })
}

/** A day on which totals were declared, and by whom. */
export interface DeclaredDay {
  readonly date: string
  readonly parties: readonly string[]
  /** Whether each party that ever declared did so on this day. */
  readonly complete: boolean
}

/** The days on which anything was declared, the newest first. */
export function daysOfTotals(declared: readonly DeclaredUnderLimit[]): readonly DeclaredDay[] {
  const totals = declared.flatMap(one => one.totals)
  const all = new Set(totals.map(({ party }) => party))
  return [...new Set(totals.map(({ date }) => date))]
    .sort()
    .reverse()
    .map(date => {
      const parties = [...new Set(totals.filter(total => total.date === date).map(({ party }) => party))]
      return { date, parties, complete: parties.length === all.size }
    })
}

function columnsOf({ dataExchange }: Treaty): readonly { readonly name: string; readonly ceiling: number }[] {
  const named = dataExchange?.columns.matchAll(/(\w+) \(limit ([\d,]+)\)/g) ?? []
  return Array.from(named, ([, name = '', limit = '']) => ({ name, ceiling: Number(limit.replaceAll(',', '')) }))
}

function totalsOf({ dataExchange, parties }: Treaty, column: string): readonly DeclaredTotal[] {
  const totals = (dataExchange?.rows ?? []).flatMap(row =>
    parties.list.flatMap(({ iso2, name }): DeclaredTotal[] => {
      const total = row[iso2]?.[column] ?? null
      if (total === null) return []
      return [
        { factId: row.id, date: row.asOf, party: name, total, derived: row.derived.includes(`${iso2}.${column}`) },
      ]
    }),
  )
  return totals.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
