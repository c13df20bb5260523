import { type Glimpse, isCurrent, look } from './glimpse'
import type { PaintItem } from './paint'
import type { ArticleSurface } from './surface'

type Mark = Pick<PaintItem, 'id' | 'span'>

interface Seen {
  readonly marks: readonly Mark[]
  readonly glimpse: Glimpse<Mark>
}

/** What was seen last of each surface: between two moves of the pointer mostly nothing changes. */
const seen = new WeakMap<ArticleSurface, Seen>()

/**
 * Ids of the marks under a point of the window, the innermost first; none where the point is beside the words. Compares
 * the point with the boxes of the words, which are measured once for as long as they stand still: pass the same list
 * while the marks are the same.
 */
export function hitTest(surface: ArticleSurface, marks: readonly Mark[], x: number, y: number): readonly string[] {
  const under = glimpseOf(surface, marks).boxes.filter(
    ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
  )
  const innermostFirst = under.map(({ item }) => item).sort((a, b) => lengthOf(a) - lengthOf(b))
  return [...new Set(innermostFirst.map(({ id }) => id))]
}

function glimpseOf(surface: ArticleSurface, marks: readonly Mark[]): Glimpse<Mark> {
  const last = seen.get(surface)
  if (last?.marks === marks && isCurrent(surface, last.glimpse)) return last.glimpse
  const glimpse = look(surface, marks)
  seen.set(surface, { marks, glimpse })
  return glimpse
}

const lengthOf = ({ span }: Mark) => span.end - span.start
