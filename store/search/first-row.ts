import type { QueryResult, Statement } from 'node-sqlite3-wasm'

/** The only row of a statement's result. The driver's own `get` leaves a statement open, and with it the database's log. */
export function firstRow(statement: Statement, value: string | number): QueryResult | undefined {
  const [row] = statement.all(value)
  return row
}
