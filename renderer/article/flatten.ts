import type { PaintItem } from './paint'

/**
 * Items of one family without overlaps, in order: where several cover the same words the shortest shows, of equally
 * long ones the one that starts later, so that a mark inside another stays visible.
 */
export function flatten(items: readonly PaintItem[]): readonly PaintItem[] {
  const starting = [...items].sort((a, b) => a.span.start - b.span.start)
  const cuts = [...new Set(items.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b)
  const flat: PaintItem[] = []
  let open: PaintItem[] = []
  let next = 0

  cuts.forEach((start, index) => {
    const end = cuts[index + 1]
    if (end === undefined) return
    open = open.filter(({ span }) => span.end > start)
    for (let item = starting[next]; item && item.span.start <= start; item = starting[next]) {
      open.push(item)
      next += 1
    }
    const top = open.reduce<PaintItem | null>(innermost, null)
    if (top !== null) flat.push({ ...top, span: { start, end } })
  })
  return flat
}

function innermost(best: PaintItem | null, item: PaintItem): PaintItem {
  if (best === null) return item
  const difference = item.span.end - item.span.start - (best.span.end - best.span.start)
  return difference < 0 || (difference === 0 && item.span.start >= best.span.start) ? item : best
}
