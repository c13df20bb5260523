import { isBlockName } from './block-names'
import { type DomElement, type DomNode, isElement, isText } from './dom'

/** Line breaks at the beginning or end of a block show nothing and go; within emphasis and links several are one. */
export function tidyLines(root: DomElement): void {
  for (const line of root.querySelectorAll('br')) {
    if (line.parentNode === null || isInPre(line)) continue
    const before = neighbour(line, 'previousSibling')
    const after = neighbour(line, 'nextSibling')
    const isDouble = isElement(after) && after.localName === 'br'
    const isInline = !isBlockName(line.parentNode.localName)
    if (isEdge(before, line.parentNode) || isEdge(after, line.parentNode) || (isDouble && isInline)) line.remove()
  }
}

function neighbour(node: DomNode, side: 'previousSibling' | 'nextSibling'): DomNode | null {
  let at = node[side]
  while (at !== null && !isElement(at) && (!isText(at) || /^[ \t\r\n\f]*$/.test(at.textContent))) at = at[side]
  return at
}

const isEdge = (node: DomNode | null, parent: DomElement) =>
  node === null ? isBlockName(parent.localName) : isElement(node) && isBlockName(node.localName)

function isInPre(line: DomElement): boolean {
  for (let at = line.parentNode; at !== null; at = at.parentNode) if (at.localName === 'pre') return true
  return false
}
