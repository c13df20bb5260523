import type { PaintItem } from './paint'
import { indexSpans, type SpanIndex } from './span-index'
import type { ArticleSurface } from './surface'

type Mark = Pick<PaintItem, 'id' | 'span'>

/** A pointer asks with every move and the marks change seldom: a list of marks is indexed once. */
const indexes = new WeakMap<readonly Mark[], SpanIndex<Mark>>()

/**
 * Ids of the marks under a point of the window, the innermost first; none where the point is beside the words. Quick for
 * a list that was asked about before: keep the same one as long as the marks are the same, and never change it.
 */
export function hitTest(surface: ArticleSurface, marks: readonly Mark[], x: number, y: number): readonly string[] {
  const offset = surface.offsetAt(x, y)
  if (offset === null) return []
  const under = [...indexOf(marks).overlapping({ start: offset, end: offset + 1 })]
  const innermostFirst = under.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  return [...new Set(innermostFirst.map(({ id }) => id))]
}

function indexOf(marks: readonly Mark[]): SpanIndex<Mark> {
  const known = indexes.get(marks)
  if (known) return known
  const index = indexSpans(marks)
  indexes.set(marks, index)
  return index
}
