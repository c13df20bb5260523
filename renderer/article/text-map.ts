import type { Span } from '../../core/anchor/target'

/** The text nodes under an element, each with the offset of its first UTF-16 unit in the element's text. */
export interface TextMap {
  readonly text: string
  spanToRange(span: Span): Range
  /** The part of a range that lies in the text, or null when none does. */
  rangeToSpan(range: AbstractRange): Span | null
  /** The offset of a place in the document, which must lie inside the element. */
  offsetOf(node: Node, offset: number): number
}

/** Maps between offsets and places in the document. Holds as long as the element's contents do not change. */
export function createTextMap(root: HTMLElement): TextMap {
  const nodes: Text[] = []
  const starts: number[] = []
  const order = new Map<Node, number>()
  let length = 0
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    order.set(node, nodes.length)
    nodes.push(node)
    starts.push(length)
    length += node.length
  }

  /** Index of the last text node that starts at or before the offset. */
  const nodeAt = (offset: number): number => {
    let [low, high] = [0, nodes.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const place = (offset: number): [Node, number] => {
    const index = nodeAt(offset)
    const node = nodes[index]
    return node ? [node, Math.min(offset - (starts[index] ?? 0), node.length)] : [root, 0]
  }
  const offsetOf = (node: Node, offset: number): number => {
    const index = order.get(node)
    if (index !== undefined) return (starts[index] ?? 0) + offset
    const next = nextTextNode(node, offset, root)
    const nextIndex = next === null ? undefined : order.get(next)
    return nextIndex === undefined ? length : (starts[nextIndex] ?? length)
  }

  return {
    text: root.textContent ?? '',
    offsetOf,
    spanToRange({ start, end }) {
      const range = document.createRange()
      range.setStart(...place(start))
      // The end belongs to the text node that holds the unit before it, not to the one that begins there.
      const [node, offset] = place(Math.max(start, end - 1))
      range.setEnd(node, end > start ? offset + 1 : offset)
      return range
    },
    rangeToSpan(range) {
      const whole = document.createRange()
      whole.selectNodeContents(root)
      const startsBefore = !root.contains(range.startContainer)
      const endsAfter = !root.contains(range.endContainer)
      if (startsBefore && whole.comparePoint(range.startContainer, range.startOffset) > 0) return null
      if (endsAfter && whole.comparePoint(range.endContainer, range.endOffset) < 0) return null
      const start = startsBefore ? 0 : offsetOf(range.startContainer, range.startOffset)
      const end = endsAfter ? length : offsetOf(range.endContainer, range.endOffset)
      return start < end ? { start, end } : null
    },
  }
}

/** The first text node at or after a child position of an element. */
function nextTextNode(node: Node, offset: number, root: Node): Node | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const child = node.childNodes[offset]
  if (child) {
    if (child instanceof Text) return child
    walker.currentNode = child
    return walker.nextNode()
  }
  walker.currentNode = node
  while (walker.lastChild()) continue
  return walker.nextNode()
}
