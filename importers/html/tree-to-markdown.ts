import TurndownService from 'turndown'
import { blockRules } from './block-rules'
import type { DomElement } from './dom'
import { escapeTree, htmlTable } from './escape-tree'
import { inlineRules } from './inline-rules'
import { signItems } from './item-signs'
import { unwrapLayoutTables } from './layout-tables'
import { needsHtml, tableHtml } from './table-html'
import { tableRules } from './table-rules'
import { tidyLines } from './tidy-lines'
import { untangle } from './untangle'

/**
 * The Markdown of a tree (GitHub's, rendered anew with the same words). The tree is reshaped for it. Images lead to where
 * their `src` says; one without is its description.
 */
export function treeToMarkdown(root: DomElement): string {
  unwrapLayoutTables(root)
  untangle(root)
  tidyLines(root)
  signItems(root)
  setTablesApart(root)
  escapeTree(root)
  return writer.turndown(root).trim()
}

/** Captions go before their tables, and tables that Markdown cannot say become text of their own, as HTML. */
function setTablesApart(root: DomElement): void {
  for (const table of root.querySelectorAll('table')) {
    if (table.parentNode === null) continue
    const { ownerDocument } = root
    for (const caption of table.children.filter(({ localName }) => localName === 'caption')) {
      const paragraph = table.parentNode.insertBefore(ownerDocument.createElement('p'), table)
      for (const node of caption.childNodes) paragraph.appendChild(node)
      caption.remove()
    }
    if (!needsHtml(table)) continue
    const html = ownerDocument.createElement(htmlTable)
    html.textContent = tableHtml(table)
    table.replaceWith(html)
  }
}

const writer = new TurndownService()
// Text is escaped in the tree, where it is known what stands around it.
writer.escape = text => text
for (const { filter, replacement } of [...blockRules, ...inlineRules, ...tableRules]) {
  writer.addRule(filter.join(), {
    filter: (node: DomElement) => filter.includes(node.localName),
    replacement: (content: string, node: DomElement) => replacement(content, node),
  })
}
