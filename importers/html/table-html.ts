import { isBlockName } from './block-names'
import { collapsed, type DomElement, type DomNode, isElement, isText } from './dom'
import { escapeHtml } from './escape-html'
import { cellsOf, isCell, rowsOf } from './layout-tables'

/** What a cell may hold as HTML; anything else gives way to its content. */
const kept = new Set([
  ...[
    'p',
    'ul',
    'ol',
    'li',
    'blockquote',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
  ],
  ...['td', 'th', 'a', 'b', 'strong', 'em', 'i', 'code', 'sub', 'sup', 'del', 'kbd', 'ruby', 'rt', 'rp'],
])
const keptAttributes = ['href', 'colspan', 'rowspan', 'start', 'title']

/** Whether Markdown's tables cannot say this one: cells over several rows or columns, or with more than a line in them. */
export function needsHtml(table: DomElement): boolean {
  const cells = rowsOf(table).flatMap(cellsOf)
  return cells.some(cell => spans(cell) || holdsBlocks(cell))
}

const spans = (cell: DomElement) => ['colspan', 'rowspan'].some(name => Number(cell.getAttribute(name) ?? 1) > 1)

/** One paragraph is a line; a second is a block. */
function holdsBlocks(cell: DomElement): boolean {
  const blocks = cell.querySelectorAll(
    'p, div, figure, section, ul, ol, dl, table, blockquote, pre, h1, h2, h3, h4, h5, h6',
  )
  const worded = blocks.filter(({ textContent }) => textContent.trim() !== '')
  return worded.some(({ localName }) => /^(?:ul|ol|dl|table|blockquote|pre|h\d)$/.test(localName)) || worded.length > 1
}

/**
 * A table as HTML without an empty line in it, which would end it in Markdown. Between cells and paragraphs stands white space,
 * so that their words stay apart in the article's text.
 */
export function tableHtml(table: DomElement): string {
  const rows = rowsOf(table).map(row => `<tr>\n${cellsOf(row).map(write).join('\n')}\n</tr>`)
  return `<table>\n${rows.join('\n')}\n</table>`
}

function write(node: DomNode): string {
  if (isText(node)) return escapeHtml(node.textContent.replace(/[ \t\r\n\f]+/g, ' '))
  if (!isElement(node)) return ''
  const { localName } = node
  if (localName === 'br') return '<br> '
  if (localName === 'img') return `<img${attributes(node, ['src', 'alt'])}>`
  if (localName === 'pre') return `<code>${escapeHtml(node.textContent.trim()).replace(/\r?\n/g, '<br>')}</code> `
  const content = node.childNodes.map(write).join('')
  const isBlock = isBlockName(localName)
  if (!kept.has(localName)) return isBlock ? ` ${content} ` : content
  const element = `<${localName}${attributes(node, keptAttributes)}>${isBlock ? collapsed(content) : content}</${localName}>`
  return isBlock && !isCell(node) ? `${element} ` : element
}

function attributes(element: DomElement, names: readonly string[]): string {
  return names
    .map(name => [name, element.getAttribute(name)] as const)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${escapeHtml(collapsed(value ?? ''))}"`)
    .join('')
}
