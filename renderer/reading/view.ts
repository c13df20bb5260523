import type { Span } from '../../core/anchor/target'
import { selectedSpan } from '../article/selection'
import type { ArticleSurface } from '../article/surface'
import type { ArticleView } from '../state/reader'

/** What the rest of the window may ask of the article on screen. `tellSelection` hears of what is selected here. */
export function viewOf(surface: ArticleSurface, tellSelection: (span: Span | null) => void): ArticleView {
  return {
    scrollTo: surface.scrollTo,
    firstVisible: surface.firstVisible,
    focus: () => surface.element.focus({ preventScroll: true }),
    deselect: () => document.getSelection()?.removeAllRanges(),
    select(span) {
      surface.element.focus({ preventScroll: true })
      const range = surface.map.spanToRange(span)
      const { startContainer, startOffset, endContainer, endOffset } = range
      document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
      // The page tells of it later, and the reader's next key may come before that.
      tellSelection(selectedSpan(surface.map))
    },
    boxOf(span) {
      const [first, ...rest] = surface.boxesOf(span)
      if (!first) return null
      const sameLine = rest.filter(({ top }) => Math.abs(top - first.top) < first.height / 2)
      const right = Math.max(first.right, ...sameLine.map(box => box.right))
      const bottom = Math.max(first.bottom, ...rest.map(box => box.bottom))
      return new DOMRect(first.left, first.top, right - first.left, bottom - first.top)
    },
  }
}
