import type { Span } from '../../core/anchor/target'
import { boxesOfPiece } from './boxes'
import { spanInView } from './lines'
import { isAtRest, type Pane, paneOf, panesAround } from './panes'
import type { ArticleSurface } from './surface'

interface Spanned {
  readonly span: Span
}

/** A box of an item's words, in CSS pixels of the window. */
export interface ItemBox<T> {
  readonly item: T
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the words of items stood that were in view, at one moment. */
export interface Glimpse<T> {
  readonly boxes: readonly ItemBox<T>[]
  /** The panes that hold them. */
  readonly panes: readonly Pane[]
  /** The box of the whole article. */
  readonly article: DOMRect
  /** Milliseconds on the page's own clock. */
  readonly takenAt: number
}

/** Letters can move while the article keeps its size, as when a font comes late: no glimpse is believed longer, in ms. */
const longestLife = 500

/** Measures the items in view and a screen around it, so that a row of tall cells, which has no order, is seen whole. */
export function look<T extends Spanned>({ element, scroller, map }: ArticleSurface, items: readonly T[]): Glimpse<T> {
  const near = spanInView(map, scroller, scroller.clientHeight)
  const known = new Map<Node, readonly Element[]>()
  const panesOf = (node: Node) => {
    const panes = known.get(node) ?? panesAround(node, scroller)
    known.set(node, panes)
    return panes
  }
  const boxes = items.flatMap(item => {
    const [start, end] = [Math.max(item.span.start, near.start), Math.min(item.span.end, near.end)]
    if (start >= end) return []
    return map.piecesOf({ start, end }).flatMap(piece => {
      const panes = panesOf(piece.node)
      return boxesOfPiece(piece).map(box => ({ item, ...within(panes, box) }))
    })
  })
  const panes = [...new Set([...known.values()].flat())].map(paneOf)
  return { boxes, panes, article: element.getBoundingClientRect(), takenAt: performance.now() }
}

/** Whether things still stand there, as far as the place and the size of the article and of its panes tell. */
export function isCurrent({ element }: ArticleSurface, { article, panes, takenAt }: Glimpse<unknown>): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const hasStayed = left === article.left && top === article.top
  const keptItsSize = width === article.width && height === article.height
  return hasStayed && keptItsSize && performance.now() - takenAt < longestLife && panes.every(isAtRest)
}

/** The part of a box that its panes show. */
function within(panes: readonly Element[], box: DOMRect): Omit<ItemBox<unknown>, 'item'> {
  let { left, right, top, bottom } = box
  for (const element of panes) {
    const pane = element.getBoundingClientRect()
    left = Math.max(left, pane.left)
    right = Math.min(right, pane.right)
    top = Math.max(top, pane.top)
    bottom = Math.min(bottom, pane.bottom)
  }
  return { left, right, top, bottom }
}
