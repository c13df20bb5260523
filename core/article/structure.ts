import type { Element, Nodes, Root } from 'hast'
import type { Span } from '../anchor/target'

/** A block of running text: a paragraph (level 0) or a heading (level 1 to 6). */
export interface Block {
  readonly level: number
  readonly span: Span
}

export interface Structure {
  /** Exactly what `textContent` gives in a browser. */
  readonly text: string
  /** Blocks that hold no other block, in reading order, without the white space around them. */
  readonly blocks: readonly Block[]
}

const paragraphs = ['p', 'li', 'dt', 'dd', 'td', 'th', 'pre', 'figcaption', 'caption', 'blockquote', 'div', 'section']
const containers = ['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'figure']
const levels: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
const isBlockName = new Set([...paragraphs, ...containers, ...Object.keys(levels)])
const isLeafName = new Set([...paragraphs, ...Object.keys(levels)])

/** The plain text of a tree and the blocks it is made of. Offsets are UTF-16 units in that text. */
export function structureOf(tree: Root): Structure {
  const parts: string[] = []
  const found: { level: number; start: number; end: number }[] = []
  let length = 0

  /** Whether a block stands somewhere inside the node. */
  const visit = (node: Nodes): boolean => {
    if (node.type === 'text') {
      parts.push(node.value)
      length += node.value.length
    }
    if (!('children' in node)) return false
    const start = length
    let holdsBlock = false
    for (const child of node.children) holdsBlock = visit(child) || isBlock(child) || holdsBlock
    if (isBlock(node) && isLeafName.has(node.tagName) && !holdsBlock)
      found.push({ level: levels[node.tagName] ?? 0, start, end: length })
    return holdsBlock
  }
  visit(tree)

  const text = parts.join('')
  return { text, blocks: found.flatMap(({ level, start, end }) => blockOf(text, level, start, end)) }
}

const isBlock = (node: Nodes): node is Element => node.type === 'element' && isBlockName.has(node.tagName)

function blockOf(text: string, level: number, start: number, end: number): Block[] {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? [{ level, span: { start: from, end: to } }] : []
}
