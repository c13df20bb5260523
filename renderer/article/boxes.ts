import type { Span } from '../../core/anchor/target'
import type { Piece, TextMap } from './text-map'

/**
 * The boxes of a span's words in CSS pixels of the window, one a line and text node. A range over whole elements would
 * answer with the elements' boxes too, which reach beside and below their words.
 */
export function boxesOf(map: TextMap, span: Span): readonly DOMRect[] {
  return map.piecesOf(span).flatMap(boxesOfPiece)
}

/** The boxes of a part of one text node, one a line. */
export function boxesOfPiece({ node, start, end }: Piece): readonly DOMRect[] {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return [...range.getClientRects()].filter(({ width }) => width > 0)
}
