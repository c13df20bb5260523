/**
 * Three digits at most: differences below that are noise.
 * @param {number} value
 */
export function figure(value) {
  if (!Number.isFinite(value)) return '–'
  if (value === 0) return '0'
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toPrecision(2)
}

/** @param {number} share A share of one, as per cent. */
export const percent = share => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–')

/**
 * A Markdown table; the columns are the keys of the first row.
 * @param {readonly Readonly<Record<string, string>>[]} rows
 */
export function table(rows) {
  const columns = Object.keys(rows[0] ?? {})
  const line = cells => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(row => line(columns.map(name => row[name])))].join(
    '\n',
  )
}
