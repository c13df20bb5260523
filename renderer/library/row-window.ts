import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** Height of a row, and of the head that stays above the rows, in CSS pixels; `article-grid.css` has the same numbers. */
export const rowHeight = 40
export const headHeight = 36

/** The list moves along by so many rows at a time, and has as many more at either side of what is in view. */
const step = 12

export interface RowWindow {
  /** Index of the first row to draw, and of the one after the last. */
  readonly first: number
  readonly end: number
}

/** The rows of a long list that are near what its scroller shows; another object only when other rows are. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): ReadonlySignal<RowWindow> {
  const block = useSignal(0)
  const height = useSignal(0)

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const onScroll = () => {
      block.value = Math.floor(element.scrollTop / (rowHeight * step))
    }
    const resized = new ResizeObserver(() => {
      height.value = element.clientHeight
      onScroll()
    })
    resized.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [scroller, block, height])

  const rowsInView = useComputed(() => Math.ceil(height.value / rowHeight))
  return useComputed(() => ({
    first: Math.max(0, (block.value - 1) * step),
    end: Math.min(count, (block.value + 2) * step + rowsInView.value),
  }))
}

/** Scrolls so far that the row stands between the head and the foot of the list. */
export function revealRow(scroller: HTMLElement, index: number): void {
  const [top, view] = [index * rowHeight, scroller.clientHeight - headHeight]
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (top + rowHeight > scroller.scrollTop + view) scroller.scrollTop = top + rowHeight - view
}
