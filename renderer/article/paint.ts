import type { Span } from '../../core/anchor/target'
import type { ClaimType, Color } from '../../core/annotation/annotation'
import { flatten } from './flatten'
import type { ArticleSurface } from './surface'
import { spanInView } from './view-span'

/** How a span looks: each style is one highlight registry with a rule in `article-marks.css`. */
export type PaintStyle =
  | `highlight-${Color}`
  | `note-${Color}`
  | `claim-${ClaimType}`
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
  /** Paints these items in place of the ones before. */
  paint(items: readonly PaintItem[]): void
  /** Takes every mark of this painter away. */
  dispose(): void
}

/** Screens above and below the view whose marks are painted too, so that scrolling shows them at once. */
const screensAround = 2

/** Styles that compete for the same place in a line, from the lowest to the topmost family. */
const families: readonly ((style: PaintStyle) => boolean)[] = [
  style => style === 'active',
  style => style.startsWith('highlight-') || style.startsWith('note-'),
  style => style === 'mention',
  style => style.startsWith('claim-'),
  style => style.startsWith('find'),
]

/**
 * Paints through the CSS Custom Highlight API, which leaves the document alone. Only what is near the view is
 * registered, in one registry a style; within a family the inner one of overlapping marks shows.
 */
export function createPainter({ element, scroller, map }: ArticleSurface): Painter {
  const registered = new Set<PaintStyle>()
  let items: readonly PaintItem[] = []
  let painted = ''
  let frame = 0

  const draw = () => {
    frame = 0
    const near = spanInView(element, scroller, map, scroller.clientHeight * screensAround)
    const visible = items.filter(({ span }) => span.start < near.end && span.end > near.start)
    const key = visible.map(({ style, span }) => `${style} ${span.start} ${span.end}`).join()
    if (key === painted) return
    painted = key
    const unused = new Set(registered)
    families.forEach((belongs, priority) => {
      const spans = spansByStyle(flatten(visible.filter(({ style }) => belongs(style))))
      for (const [style, group] of spans) {
        register(style, group, priority)
        unused.delete(style)
      }
    })
    for (const style of unused) forget(style)
  }
  const register = (style: PaintStyle, spans: readonly Span[], priority: number) => {
    const highlight = new Highlight(...spans.map(map.spanToRange))
    highlight.priority = priority
    CSS.highlights.set(style, highlight)
    registered.add(style)
  }
  const forget = (style: PaintStyle) => {
    CSS.highlights.delete(style)
    registered.delete(style)
  }
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  }

  scroller.addEventListener('scroll', schedule, { passive: true })
  const resized = new ResizeObserver(schedule)
  resized.observe(element)

  return {
    paint(next) {
      items = next
      draw()
    },
    dispose() {
      cancelAnimationFrame(frame)
      scroller.removeEventListener('scroll', schedule)
      resized.disconnect()
      for (const style of [...registered]) forget(style)
    },
  }
}

function spansByStyle(items: readonly PaintItem[]): ReadonlyMap<PaintStyle, readonly Span[]> {
  const groups = new Map<PaintStyle, Span[]>()
  for (const { style, span } of items) {
    const group = groups.get(style)
    if (group) group.push(span)
    else groups.set(style, [span])
  }
  return groups
}
