import type { DomElement } from './dom'
import { cellsOf, rowsOf } from './layout-tables'
import type { Rule } from './rule'

/** Tables that have one line in each cell, as GitHub's Markdown writes them. */
export const tableRules: readonly Rule[] = [
  {
    filter: ['td', 'th'],
    replacement: content =>
      ` ${content
        .trim()
        .replace(/(?:<br>)?[ \t]*\n\s*/g, '<br> ')
        .replace(/\|/g, '\\|')} |`,
  },
  { filter: ['tr'], replacement: content => `|${content}\n` },
  { filter: ['thead', 'tbody', 'tfoot'], replacement: content => content },
  {
    filter: ['table'],
    replacement(content, node) {
      const counts = rowsOf(node).map(row => cellsOf(row).length)
      const width = Math.max(0, ...counts)
      if (width === 0) return content
      const lines = content
        .trim()
        .split('\n')
        .map((line, at) => line + ' |'.repeat(width - (counts[at] ?? width)))
      const border = `|${' --- |'.repeat(width)}`
      const [first = '', ...others] = lines
      // A table must have a header in Markdown; one that has none gets an empty one, so that no row becomes what it is not.
      const table = isHeader(node) ? [first, border, ...others] : [`|${'  |'.repeat(width)}`, border, ...lines]
      return `\n\n${table.join('\n')}\n\n`
    },
  },
]

/** Whether the first row says what is in the columns. */
function isHeader(table: DomElement): boolean {
  const [first] = rowsOf(table)
  if (first?.parentNode?.localName === 'thead') return true
  const cells = first ? cellsOf(first) : []
  return (
    cells.length > 0 &&
    cells.every(({ localName, textContent }, at) => localName === 'th' || (at === 0 && textContent.trim() === ''))
  )
}
