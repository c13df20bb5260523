/** One row of a CSV file. */
export interface CsvRow {
  /** The file's line on which the row begins, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The rows of a CSV text with commas between its cells (RFC 4180), without the empty lines. In double quotes commas, line
 * breaks and doubled quotes are part of the cell; a quote that is never closed runs to the end of the text.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let begins = 1
  for (const [written, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    line += written.match(/\n/g)?.length ?? 0
    if (end === ',') continue
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begins, cells })
    cells = []
    begins = line
  }
  return rows
}

/** One cell and what ends it: a comma, a line break, or the end of the text. */
const cell = /(?:"((?:[^"]|"")*)(?:"|$)|([^,\r\n]*))(,|\r?\n|\r|$)/g
