import type { ArticleSurface } from '../article/surface'
import type { ArticleView } from '../state/reader'

/** What the rest of the window may ask of the article on screen. */
export function viewOf(surface: ArticleSurface): ArticleView {
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
