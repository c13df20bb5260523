import type { Span } from '../../core/anchor/target'

/** A part of one text node, in UTF-16 units of that node. */
export interface Piece {
  readonly node: Text
  readonly start: number
  readonly end: number
}

/** The text under an element and where its offsets (UTF-16 units) stand in the document. */
export interface TextMap {
  readonly text: string
  /** Takes in what was appended to the element since. */
  grow(): void
  /** What lies beyond the text's end is left out. */
  spanToRange(span: Span): Range
  /** The same place as a range that costs nothing to keep: it does not follow changes of the document. */
  spanToStaticRange(span: Span): StaticRange
  /** The text nodes that the span covers, in order. */
  piecesOf(span: Span): readonly Piece[]
  /** The part of a range that lies in the text, or null when none does. */
  rangeToSpan(range: AbstractRange): Span | null
  /** The offset of a place in the document, which must lie inside the element. */
  offsetOf(node: Node, offset: number): number
}

/**
 * Maps between offsets and places in the document, by an index of the text nodes. Holds as long as nothing happens to the
 * element's contents but that more is appended.
 */
export function createTextMap(root: HTMLElement): TextMap {
  const nodes: Text[] = []
  const starts: number[] = []
  const indexes = new Map<Node, number>()
  const whole = document.createRange()
  let last: Node = root
  let text = ''

  const grow = () => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    walker.currentNode = last
    const added: string[] = []
    let { length } = text
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      indexes.set(node, nodes.length)
      nodes.push(node)
      starts.push(length)
      added.push(node.data)
      length += node.length
      last = node
    }
    text += added.join('')
    whole.selectNodeContents(root)
  }
  grow()

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
  const piecesFrom = (first: number, last: number, { start, end }: Span): readonly Piece[] =>
    nodes.slice(first, last + 1).map((node, index) => {
      const from = starts[first + index] ?? 0
      return { node, start: Math.max(0, start - from), end: Math.min(node.length, end - from) }
    })
  const endsOf = (span: Span): StaticRangeInit => {
    const first = nodeAt(span.start)
    // The end belongs to the text node that holds the unit before it, not to the one that begins there.
    const last = nodeAt(Math.max(span.start, span.end - 1))
    const head = piecesFrom(first, first, span)[0] ?? { node: root, start: 0 }
    const tail = piecesFrom(last, last, span)[0] ?? { node: root, end: 0 }
    return { startContainer: head.node, startOffset: head.start, endContainer: tail.node, endOffset: tail.end }
  }
  const offsetOf = (node: Node, offset: number): number => {
    const index = indexes.get(node)
    if (index !== undefined) return (starts[index] ?? 0) + offset
    const next = textNodeAfter(node, offset, root)
    const nextIndex = next === null ? undefined : indexes.get(next)
    return nextIndex === undefined ? text.length : (starts[nextIndex] ?? text.length)
  }

  return {
    get text() {
      return text
    },
    grow,
    offsetOf,
    piecesOf: span => piecesFrom(nodeAt(span.start), nodeAt(Math.max(span.start, span.end - 1)), span),
    spanToStaticRange: span => new StaticRange(endsOf(span)),
    spanToRange(span) {
      const { startContainer, startOffset, endContainer, endOffset } = endsOf(span)
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range
    },
    rangeToSpan({ startContainer, startOffset, endContainer, endOffset }) {
      if (whole.comparePoint(startContainer, startOffset) > 0) return null
      if (whole.comparePoint(endContainer, endOffset) < 0) return null
      const start = root.contains(startContainer) ? offsetOf(startContainer, startOffset) : 0
      const end = root.contains(endContainer) ? offsetOf(endContainer, endOffset) : text.length
      return start < end ? { start, end } : null
    },
  }
}

/** The first text node at or after the child position of an element; null when none follows under the root. */
function textNodeAfter(element: Node, offset: number, root: Node): Node | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const child = element.childNodes[offset]
  if (child instanceof Text) return child
  walker.currentNode = child ?? lastInside(element)
  return walker.nextNode()
}

function lastInside(node: Node): Node {
  let last = node
  while (last.lastChild) last = last.lastChild
  return last
}
