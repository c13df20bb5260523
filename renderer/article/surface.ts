import type { Span } from '../../core/anchor/target'
import { purify } from './purify'
import { createTextMap, type TextMap } from './text-map'

/** One article on screen. Its document is written once and never changed: marks are painted, not inserted. */
export interface ArticleSurface {
  readonly element: HTMLElement
  readonly map: TextMap
  /** The element that scrolls the article. */
  readonly scroller: HTMLElement
  scrollTo(span: Span): void
  /** Brings the line at the offset to the top, at once. */
  scrollToStart(offset: number): void
  /** Offset of the first line in view. */
  firstVisible(): number
  /** Offset of the character whose box holds the point, or null where there is none. */
  offsetAt(x: number, y: number): number | null
  /** The boxes of the span in CSS pixels of the window, one a line or inline element. */
  boxesOf(span: Span): readonly DOMRect[]
}

/** Puts an article's cleaned HTML into an element. */
export function createSurface(element: HTMLElement, scroller: HTMLElement, html: string): ArticleSurface {
  element.replaceChildren(purify(html))
  const map = createTextMap(element)

  const boxesOf = (span: Span) => [...map.spanToRange(span).getClientRects()].filter(({ width }) => width > 0)
  return {
    element,
    map,
    scroller,
    boxesOf,
    scrollTo(span) {
      const box = map.spanToRange(span).getBoundingClientRect()
      const view = scroller.getBoundingClientRect()
      const margin = view.height * 0.2
      if (box.top >= view.top + margin && box.bottom <= view.bottom - margin) return
      const top = scroller.scrollTop + box.top - view.top - view.height * 0.35
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
      scroller.scrollTo({ top, behavior: isCalm ? 'auto' : 'smooth' })
    },
    scrollToStart(offset) {
      const box = map.spanToRange({ start: offset, end: offset + 1 }).getBoundingClientRect()
      scroller.scrollTop += box.top - scroller.getBoundingClientRect().top - 8
    },
    firstVisible() {
      const view = scroller.getBoundingClientRect()
      const first = [...element.children].find(child => child.getBoundingClientRect().bottom > view.top + 8)
      if (!first) return 0
      const top = Math.max(view.top, first.getBoundingClientRect().top) + 8
      const caret = caretAt(first.getBoundingClientRect().left + 4, top)
      if (caret && first.contains(caret.startContainer)) return map.offsetOf(caret.startContainer, caret.startOffset)
      return map.offsetOf(first, 0)
    },
    offsetAt(x, y) {
      const caret = caretAt(x, y)
      if (caret === null || !element.contains(caret.startContainer)) return null
      const near = map.offsetOf(caret.startContainer, caret.startOffset)
      // The caret stands between two characters: the point lies in one of them, or beside the line in neither.
      return [near, near - 1].find(start => start >= 0 && boxesOf({ start, end: start + 1 }).some(holds(x, y))) ?? null
    },
  }
}

const holds = (x: number, y: number) => (box: DOMRect) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

const caretAt = (x: number, y: number): Range | null => document.caretRangeFromPoint(x, y)
