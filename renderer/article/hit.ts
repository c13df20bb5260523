import type { PaintItem } from './paint'
import type { ArticleSurface } from './surface'

type Mark = Pick<PaintItem, 'id' | 'span'>

/** Ids of the marks under a point of the window, the innermost first; none where the point is beside the words. */
export function hitTest(surface: ArticleSurface, marks: readonly Mark[], x: number, y: number): readonly string[] {
  const offset = surface.offsetAt(x, y)
  if (offset === null) return []
  const under = marks.filter(({ span }) => span.start <= offset && offset < span.end)
  const innermostFirst = under.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  return [...new Set(innermostFirst.map(({ id }) => id))]
}
