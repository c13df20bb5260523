/** Share of the view, above and below, in which a passage counts as out of the way. */
const edge = 0.2
/** Where a passage comes to stand, as a share of the view's height. */
const place = 0.35

/** Frames in which a passage may take to come to rest, and the frames without motion that count as rest. */
const [patience, rest] = [240, 2]
/** What says that the reader has taken over. */
const takeovers = ['wheel', 'pointerdown', 'keydown'] as const
const underWay = new WeakMap<HTMLElement, AbortController>()

/**
 * Scrolls until the range stands well inside the view, also inside of wide tables and code on the way up to the
 * scroller. Does nothing where it stands well already. Smooth, unless the reader's system asks for less motion. Blocks on
 * the way may be laid out only now and take other room than was guessed: the passage is brought back until it rests,
 * unless the reader scrolls on.
 */
export function bringIntoView(range: Range, scroller: HTMLElement): void {
  underWay.get(scroller)?.abort()
  bringAcross(range, scroller)
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (bringDown(range, scroller, isCalm ? 'auto' : 'smooth')) follow(range, scroller)
}

/** Whether it had to scroll. */
function bringDown(range: Range, scroller: HTMLElement, behavior: ScrollBehavior): boolean {
  const box = range.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  const isWell = box.top >= view.top + view.height * edge && box.bottom <= view.bottom - view.height * edge
  if (!isWell) scroller.scrollTo({ top: scroller.scrollTop + box.top - view.top - view.height * place, behavior })
  return !isWell
}

function follow(range: Range, scroller: HTMLElement): void {
  const control = new AbortController()
  const { signal } = control
  underWay.set(scroller, control)
  for (const name of takeovers) window.addEventListener(name, () => control.abort(), { signal, capture: true })
  let [last, still, frames] = [scroller.scrollTop, 0, 0]

  const look = () => {
    if (signal.aborted) return
    frames += 1
    still = scroller.scrollTop === last ? still + 1 : 0
    last = scroller.scrollTop
    if (still >= rest) {
      const isThere = !bringDown(range, scroller, 'auto') || scroller.scrollTop === last
      if (isThere || frames > patience) return control.abort()
      still = 0
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
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
