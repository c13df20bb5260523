import { median, quantile } from '../lib/statistics.mjs'
import { figure, percent, table } from '../lib/table.mjs'

/**
 * One contender's figures: times per thousand words, and its score.
 * @param {string} name
 * @param {{ load: number, times: readonly number[], long: readonly number[], score: object,
 *   namesSources: boolean }} measured
 */
export function rowOf(name, { load, times, long, score, namesSources }) {
  const { claims, byKind, found } = score
  const withSource = namesSources ? score.withSource : null
  return {
    name,
    load,
    median: median(times),
    p99: quantile(times, 0.99),
    long: median(long),
    found,
    claims,
    withSource,
    byKind,
  }
}

/** The rows as a table, the best first; a contender that names none has no figure for them. */
export function tableOf(rows) {
  const sourced = ({ withSource }) => withSource?.f1 ?? Number.NaN
  return table(
    [...rows]
      .sort((a, b) => b.claims.f1 - a.claims.f1)
      .map(row => ({
        contender: row.name,
        'P %': percent(row.claims.precision),
        'R %': percent(row.claims.recall),
        'F1 %': percent(row.claims.f1),
        'F1 with source %': percent(sourced(row)),
        'R direct, mixed, indirect %': Object.values(row.byKind)
          .map(({ recall }) => percent(recall))
          .join(', '),
        found: String(row.found),
        'ms per 1,000 words': figure(row.median),
        'p99 ms': figure(row.p99),
        '100,000 words, ms': figure(row.long),
        'load ms': figure(row.load),
      })),
  )
}

/** The page of a run: the machine, then the table. */
export function pageOfResults(facts, rows) {
  const machine = Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`)
  return ['# Suggesting: the last run', '', ...machine, '', tableOf(rows), ''].join('\n')
}
