import type { Span } from '../../core/anchor/target'
import type { TextMap } from './text-map'

/**
 * The boxes of a span's words in CSS pixels of the window, one a line and text node. A range over whole elements would
 * answer with the elements' boxes too, which reach beside and below their words.
 */
export function boxesOf(map: TextMap, span: Span): readonly DOMRect[] {
  const range = document.createRange()
  return map.piecesOf(span).flatMap(({ node, start, end }) => {
    range.setStart(node, start)
    range.setEnd(node, end)
    return [...range.getClientRects()].filter(({ width }) => width > 0)
  })
}

/** Whether one of the boxes holds the point. */
export function holdsPoint(boxes: readonly DOMRect[], x: number, y: number): boolean {
  return boxes.some(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom)
}
