import { median, quantile } from '../lib/statistics.mjs'
import { figure, table } from '../lib/table.mjs'

const time = ms => (ms === null ? '–' : figure(ms))

/** What the contenders took, the fastest query first. A query's figures are over those that every contender can look for. */
export function tableOf(rows) {
  return table(
    [...rows]
      .sort((a, b) => median(plainOf(a)) - median(plainOf(b)))
      .map(row => ({
        contender: row.name,
        'build s': figure(row.buildMs / 1000),
        'query p50 ms': figure(median(plainOf(row))),
        'query p99 ms': figure(quantile(plainOf(row), 0.99)),
        'add ms': figure(median(row.add)),
        'open ms': time(row.openMs),
        'MB on disk': row.bytes === null ? '–' : figure(row.bytes / 1e6),
        kept: row.kept,
      })),
  )
}

/** Each kind of query by the contenders that can look for it. */
export function kindsTableOf(rows) {
  return table(
    rows.flatMap(({ name, queries }) =>
      Object.entries(queries).map(([kind, times]) => ({
        contender: name,
        query: kind,
        'p50 ms': figure(median(times)),
        'p99 ms': figure(quantile(times, 0.99)),
        'longest ms': figure(Math.max(...times)),
      })),
    ),
  )
}

/** All queries of a contender that reads the whole query language. */
export function allOf(rows) {
  return rows
    .filter(({ finds }) => finds === 'all')
    .map(({ name, queries }) => {
      const times = Object.values(queries).flat()
      return `${name}, all kinds together: p50 ${figure(median(times))} ms, p99 ${figure(quantile(times, 0.99))} ms`
    })
    .join('\n')
}

const plainOf = ({ queries, plain }) => plain.flatMap(kind => queries[kind] ?? [])

/** The page of a run. */
export function pageOfResults(facts, rows) {
  const machine = Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`)
  const kinds = kindsTableOf(rows.filter(({ finds }) => finds === 'all'))
  return ['# Searching: the last run', '', ...machine, '', tableOf(rows), '', allOf(rows), '', kinds, ''].join('\n')
}
