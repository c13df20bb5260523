import type { DomElement } from './dom'

/** Tables that put the page in place give way to what is in their cells; tables that say something stay. */
export function unwrapLayoutTables(root: DomElement): void {
  // The outermost first: a table with tables in it is known by them.
  for (const table of root.querySelectorAll('table')) if (isLayout(table)) becomeDivision(table)
  for (const part of root.querySelectorAll('tbody, thead, tfoot, tr, td, th'))
    if (isOutOfPlace(part)) becomeDivision(part)
}

/** The rows of a table, without those of tables in it. */
export function rowsOf(table: DomElement): readonly DomElement[] {
  return table.children.flatMap(child => {
    if (child.localName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.localName) ? child.children.filter(row => row.localName === 'tr') : []
  })
}

export const cellsOf = (row: DomElement): readonly DomElement[] => row.children.filter(isCell)
export const isCell = ({ localName }: DomElement) => localName === 'td' || localName === 'th'

function isLayout(table: DomElement): boolean {
  const role = table.getAttribute('role')
  if (role === 'presentation' || role === 'none') return true
  const rows = rowsOf(table).map(cellsOf)
  if (rows.every(cells => cells.length <= 1)) return true
  if (table.children.some(({ localName }) => localName === 'caption' || localName === 'thead')) return false
  if (rows.flat().some(({ localName }) => localName === 'th')) return false
  return rows.flat().some(holdsPart) || rows.filter(saysSomething).length < rows.length / 2
}

/** A cell with a table, headings or several paragraphs in it is a part of the page. */
function holdsPart(cell: DomElement): boolean {
  if (cell.querySelectorAll('table, h1, h2, h3, h4, h5, h6, pre, blockquote').length > 0) return true
  return cell.querySelectorAll('p').filter(isWorded).length > 2
}

/** A row of a table that says something has words in two columns at least. */
const saysSomething = (cells: readonly DomElement[]) => cells.filter(isWorded).length > 1
const isWorded = ({ textContent }: DomElement) => textContent.trim() !== ''

/** A part of a table whose table is gone. */
function isOutOfPlace({ localName, parentNode }: DomElement): boolean {
  const around = parentNode?.localName ?? ''
  if (localName === 'td' || localName === 'th') return around !== 'tr'
  return localName === 'tr' ? !/^t(?:able|head|body|foot)$/.test(around) : around !== 'table'
}

function becomeDivision(element: DomElement): void {
  const division = element.ownerDocument.createElement('div')
  element.replaceWith(division)
  for (const node of element.childNodes) division.appendChild(node)
}
