import type { Span } from '../../core/anchor/target'
import { boxesOf } from './boxes'
import { firstOffsetBelow, nextBox } from './lines'
import { purify } from './purify'
import { bringIntoView } from './scroll'
import { createTextMap, type TextMap } from './text-map'

/** One article on screen. Its document is written once and never changed: marks are painted, not inserted. */
export interface ArticleSurface {
  readonly element: HTMLElement
  readonly map: TextMap
  /** The element that scrolls the article. */
  readonly scroller: HTMLElement
  /** Brings the span into the middle of the view, smoothly unless the reader asked for calm. */
  scrollTo(span: Span): void
  /** Brings the line at the offset to the top, at once. */
  scrollToStart(offset: number): void
  /** Offset of the first line in view. */
  firstVisible(): number
  /** The boxes of the span's words in CSS pixels of the window, one a line and text node. */
  boxesOf(span: Span): readonly DOMRect[]
}

/** Space above the first line when the article is brought to an offset, in CSS pixels. */
const headroom = 8

/** Puts an article's HTML into an element, cleaned once more. Throws where it cannot be cleaned. */
export function createSurface(element: HTMLElement, scroller: HTMLElement, html: string): ArticleSurface {
  element.replaceChildren(purify(html))
  return surfaceOf(element, scroller)
}

/** The surface of an article that stands in the element already. */
export function surfaceOf(element: HTMLElement, scroller: HTMLElement): ArticleSurface {
  const map = createTextMap(element)

  return {
    element,
    map,
    scroller,
    boxesOf: span => boxesOf(map, span),
    scrollTo: span => bringIntoView(map.spanToRange(span), scroller),
    scrollToStart(offset) {
      const next = nextBox(map, offset)
      if (next) scroller.scrollTop += next.box.top - scroller.getBoundingClientRect().top - headroom
    },
    firstVisible: () => firstOffsetBelow(map, scroller.getBoundingClientRect().top),
  }
}
