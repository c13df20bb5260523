import type { Span } from '../../core/anchor/target'
import { boxesOf } from './boxes'
import { createGrowth, type Pieces } from './growth'
import { letWait } from './let-wait'
import { firstOffsetBelow, nextBox } from './lines'
import { purify } from './purify'
import { bringIntoView } from './scroll'
import { createTextMap, type TextMap } from './text-map'

/**
 * One article on screen. Its document is only written, from its beginning to its end, and never changed: marks are
 * painted, not inserted.
 */
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

/** A surface that is being written. */
export interface GrowingSurface extends ArticleSurface {
  /** Goes on with the whole article, whose beginning is on screen. */
  follow(pieces: Pieces): void
  /** Writes nothing more. */
  stop(): void
}

/**
 * Puts an article's HTML into an element, cleaned once more: its first piece at once, the rest bit by bit, or as soon as a
 * place in it is asked for. Throws where it cannot be cleaned.
 */
export function createSurface(element: HTMLElement, scroller: HTMLElement, pieces: Pieces): GrowingSurface {
  element.replaceChildren()
  const map = createTextMap(element)
  const growth = createGrowth(pieces, html => {
    const piece = purify(html)
    // The first screens are laid out at once, so that nothing in them moves.
    element.append(map.text === '' ? piece : letWait(piece))
    map.grow()
  })
  const reach = (offset: number) => growth.until(() => map.text.length > offset)
  return { ...surfaceOn(map, element, scroller, reach), follow: growth.follow, stop: growth.stop }
}

/** The surface of an article that stands in the element already. */
export function surfaceOf(element: HTMLElement, scroller: HTMLElement): ArticleSurface {
  return surfaceOn(createTextMap(element), element, scroller, () => {})
}

function surfaceOn(
  map: TextMap,
  element: HTMLElement,
  scroller: HTMLElement,
  reach: (offset: number) => void,
): ArticleSurface {
  return {
    element,
    map,
    scroller,
    boxesOf(span) {
      reach(span.end)
      return boxesOf(map, span)
    },
    scrollTo(span) {
      reach(span.end)
      bringIntoView(map.spanToRange(span), scroller)
    },
    scrollToStart(offset) {
      reach(offset)
      const next = nextBox(map, offset)
      if (next) scroller.scrollTop += next.box.top - scroller.getBoundingClientRect().top - headroom
    },
    firstVisible: () => firstOffsetBelow(map, scroller.getBoundingClientRect().top),
  }
}
