/** Share of the view, above and below, in which a passage counts as out of the way. */
const edge = 0.2
/** Where a passage comes to stand, as a share of the view's height. */
const place = 0.35

/**
 * Scrolls until the range stands well inside the view, also inside of wide tables and code on the way up to the
 * scroller. Does nothing where it stands well already. Smooth, unless the reader's system asks for less motion.
 */
export function bringIntoView(range: Range, scroller: HTMLElement): void {
  bringAcross(range, scroller)
  const box = range.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  const isWell = box.top >= view.top + view.height * edge && box.bottom <= view.bottom - view.height * edge
  if (isWell) return
  const top = scroller.scrollTop + box.top - view.top - view.height * place
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollTo({ top, behavior: isCalm ? 'auto' : 'smooth' })
}

function bringAcross(range: Range, scroller: HTMLElement): void {
  const start = range.startContainer
  let holder = start instanceof Element ? start : start.parentElement
  for (; holder !== null && holder !== scroller; holder = holder.parentElement) {
    if (holder.scrollWidth <= holder.clientWidth) continue
    const [box] = range.getClientRects()
    const view = holder.getBoundingClientRect()
    if (box && (box.left < view.left || box.right > view.right)) {
      holder.scrollLeft += box.left - view.left - view.width * edge
    }
  }
}
