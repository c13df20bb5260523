import { type DomElement, type DomNode, isElement, isText } from './dom'
import { escapeText } from './escape-text'

/** The element that an address written out in the text becomes: Markdown's `<https://…>`, in which nothing is escaped. */
export const bareAddress = 'bare-address'
/** The element whose text is the HTML of a table that Markdown cannot say. */
export const htmlTable = 'html-table'

/** What ends a sentence, or closes a bracket around it, is not part of an address. */
const address = /\bhttps?:\/\/[^\s<>"]*[^\s<>"'“”‘’.,;:!?()[\]{}*_~]\/?/gi
const verbatim = new Set(['pre', 'code', bareAddress, htmlTable])

/** Writes every text of a tree as Markdown wants it, but for code. */
export function escapeTree(element: DomElement, isInLink = false): void {
  for (const node of element.childNodes) {
    if (isText(node)) escapeNode(node, isInLink)
    else if (isElement(node) && !verbatim.has(node.localName)) escapeTree(node, isInLink || node.localName === 'a')
  }
}

function escapeNode(node: DomNode, isInLink: boolean): void {
  const { textContent: text, parentNode } = node
  if (parentNode === null) return
  if (isInLink || !text.includes('://')) {
    const escaped = escapeText(text)
    const isBeforeLink = escaped.endsWith('!') && startsWithLink(node.nextSibling)
    if (isBeforeLink) node.textContent = `${escaped.slice(0, -1)}\\!`
    else if (escaped !== text) node.textContent = escaped
    return
  }

  const { ownerDocument } = parentNode
  const insert = (piece: DomNode) => parentNode.insertBefore(piece, node)
  let at = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    insert(ownerDocument.createTextNode(escapeText(text.slice(at, index))))
    insert(ownerDocument.createElement(bareAddress)).textContent = found
    at = index + found.length
  }
  node.textContent = escapeText(text.slice(at))
}

/** An exclamation mark right before a link would make an image of it. */
function startsWithLink(node: DomNode | null): boolean {
  for (let at = node; isElement(at); at = at.firstChild) if (at.localName === 'a') return true
  return false
}
