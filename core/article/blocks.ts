import type { Element, Nodes, Root } from 'hast'
import type { Span } from '../anchor/target'

/** A stretch of text between two block borders: what a reader sees as one paragraph, heading, item or cell. */
export interface Block {
  /** The block element that holds it; null for text that stands in none. */
  readonly element: Element | null
  /** Without the white space at either end, in UTF-16 units of the text. */
  readonly span: Span
}

const blockTags = new Set([
  ...['p', 'div', 'blockquote', 'pre', 'figure', 'figcaption', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['ol', 'ul', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
])

export interface Blocks {
  readonly text: string
  readonly blocks: readonly Block[]
}

/**
 * The plain text of a clean tree, as `textContent` gives it, and the blocks in it in reading order. Their spans count from
 * `first`, the number of units that stand before this text.
 */
export function readBlocks(root: Root, first = 0): Blocks {
  const blocks: Block[] = []
  const parts: string[] = []
  let start = first
  // Of the block under way alone: to look at the end of a long text again and again takes time with its square.
  let words = ''

  const closeBlock = (element: Element | null) => {
    const span = trimmed(words, start)
    if (span) blocks.push({ element, span })
    start += words.length
    parts.push(words)
    words = ''
  }

  const visit = (node: Nodes, holder: Element | null): void => {
    if (node.type === 'text') words += node.value
    if (!('children' in node)) return
    if (node.type !== 'element' || !blockTags.has(node.tagName)) {
      for (const child of node.children) visit(child, holder)
      return
    }
    closeBlock(holder)
    for (const child of node.children) visit(child, node)
    closeBlock(node)
  }

  visit(root, null)
  closeBlock(null)
  return { text: parts.join(''), blocks }
}

/** The span of words that begin at `start` without the white space around them; null when nothing else is there. */
function trimmed(words: string, start: number): Span | null {
  const leading = words.length - words.trimStart().length
  const length = words.trim().length
  return length === 0 ? null : { start: start + leading, end: start + leading + length }
}
