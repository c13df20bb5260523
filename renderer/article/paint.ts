import type { Span } from '../../core/anchor/target'
import type { ClaimType, Color } from '../../core/annotation/annotation'
import { flatten } from './flatten'
import { spanInView } from './lines'
import { createRegistry } from './registry'
import type { ArticleSurface } from './surface'

/** How a span looks: each style is one highlight registry with a rule in `article-marks.css`. */
export type PaintStyle =
  | `highlight-${Color}`
  | `note-${Color}`
  | `claim-${ClaimType}`
  | 'suggestion'
  | 'check-differs'
  | 'check-cannot-tell'
  | 'mention'
  | 'active'
  | 'find'
  | 'find-current'

export interface PaintItem {
  readonly id: string
  readonly span: Span
  readonly style: PaintStyle
}

export interface Painter {
  /** Paints these items in place of the ones before, with the next frame. */
  paint(items: readonly PaintItem[]): void
  /** Takes every mark of this painter away. */
  dispose(): void
}

/** Screens above and below the view whose marks are painted too, so that scrolling shows them at once. */
const screensAround = 2
/** Screens that the reader may scroll before the painted part moves along. */
const screensOfSlack = 1

/**
 * Styles that compete for the same place in a line, from the lowest to the topmost family. Within a family the inner one
 * of overlapping marks shows, so that the line under words that were checked takes the place of their claim's; marks of
 * different families show together.
 */
const families: readonly RegExp[] = [
  /^active$/,
  /^(?:highlight|note)-/,
  /^mention$/,
  /^suggestion$/,
  /^(?:claim|check)-/,
  /^find$/,
  /^find-current$/,
]

const familyOf = (style: string) => families.findIndex(family => family.test(style))

/**
 * Paints through the CSS Custom Highlight API, which leaves the document alone. Only what is near the view is
 * registered, so that neither the length of an article nor the number of its marks slows painting down.
 */
export function createPainter({ element, scroller, map }: ArticleSurface): Painter {
  const registry = createRegistry(map.spanToStaticRange, familyOf)
  let items: readonly PaintItem[] = []
  let drawnAt = 0
  let frame = 0

  const draw = () => {
    drawnAt = scroller.scrollTop
    if (items.length === 0) return registry.replace([])
    const near = spanInView(map, scroller, scroller.clientHeight * screensAround)
    const visible = items.filter(({ span }) => span.start < near.end && span.end > near.start)
    registry.replace(
      families.flatMap((_, family) => flatten(visible.filter(({ style }) => familyOf(style) === family))),
    )
  }
  const onFrame = () => {
    frame = 0
    draw()
  }
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(onFrame)
  }
  const onScroll = () => {
    if (Math.abs(scroller.scrollTop - drawnAt) > scroller.clientHeight * screensOfSlack) schedule()
  }

  // Heard on its way down: an element's scrolling does not rise, and that of the page begins at the document.
  document.addEventListener('scroll', onScroll, { capture: true, passive: true })
  // Told after layout and before the frame is shown: drawn at once, no frame shows marks where the text was.
  const resized = new ResizeObserver(draw)
  resized.observe(element)
  resized.observe(scroller)

  return {
    paint(next) {
      items = next
      schedule()
    },
    dispose() {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', onScroll, { capture: true })
      resized.disconnect()
      registry.replace([])
    },
  }
}
