import type { PaintItem } from './paint'
import type { ArticleSurface } from './surface'

/** Ids of the marks under a point of the window, the innermost first; none where the point is beside the words. */
export function hitTest(surface: ArticleSurface, items: readonly PaintItem[], x: number, y: number): readonly string[] {
  const offset = surface.offsetAt(x, y)
  if (offset === null) return []
  const under = items.filter(({ span }) => span.start <= offset && offset < span.end)
  const byLength = under.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  return [...new Set(byLength.map(({ id }) => id))]
}
