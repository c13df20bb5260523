import type { Span } from '../../core/anchor/target'

interface Spanned {
  readonly span: Span
}

/**
 * The items without overlaps, in order, an item in as few parts as can be: where several cover the same words the
 * shortest shows, of equally long ones the one that starts later, so that a mark inside another stays visible.
 */
export function flatten<T extends Spanned>(items: readonly T[]): readonly T[] {
  const starting = [...items].sort((a, b) => a.span.start - b.span.start)
  const cuts = [...new Set(items.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b)
  const parts: { top: T; start: number; end: number }[] = []
  let open: T[] = []
  let next = 0

  cuts.forEach((start, index) => {
    const end = cuts[index + 1]
    if (end === undefined) return
    open = open.filter(({ span }) => span.end > start)
    for (let item = starting[next]; item && item.span.start <= start; item = starting[next]) {
      open.push(item)
      next += 1
    }
    const top = open.reduce<T | null>(inner, null)
    const last = parts.at(-1)
    if (top === null) return
    if (last?.top === top && last.end === start) last.end = end
    else parts.push({ top, start, end })
  })
  return parts.map(({ top, start, end }) => ({ ...top, span: { start, end } }))
}

function inner<T extends Spanned>(best: T | null, item: T): T {
  if (best === null) return item
  const difference = lengthOf(item) - lengthOf(best)
  return difference < 0 || (difference === 0 && item.span.start >= best.span.start) ? item : best
}

const lengthOf = ({ span }: Spanned) => span.end - span.start
