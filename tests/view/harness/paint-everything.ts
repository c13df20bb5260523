import type { PaintItem, PaintStyle } from '../../../renderer/article/paint'
import type { TextMap } from '../../../renderer/article/text-map'

/** What shows together with what: of marks of one family the inner one shows alone. From the lowest to the topmost. */
const families: readonly (readonly PaintStyle[])[] = [
  ['active'],
  [
    ...(['highlight-pink', 'highlight-orange', 'highlight-yellow'] as const),
    ...(['highlight-green', 'highlight-blue', 'highlight-purple'] as const),
    ...(['note-pink', 'note-orange', 'note-yellow', 'note-green', 'note-blue', 'note-purple'] as const),
  ],
  ['mention'],
  [
    ...(['claim-fact', 'claim-opinion', 'claim-prediction', 'claim-position', 'claim-quotation'] as const),
    ...(['check-differs', 'check-cannot-tell'] as const),
  ],
  ['find'],
  ['find-current'],
]

/**
 * What a painter has to look like: every mark of the article is registered, whether in view or not, and which one shows is
 * found out for each character by itself.
 */
export function paintEverything(map: TextMap, items: readonly PaintItem[]): void {
  families.forEach((styles, priority) => {
    const mine = items.filter(({ style }) => styles.includes(style))
    const tops = new Array<PaintItem | undefined>(map.text.length)
    for (const item of mine) for (let at = item.span.start; at < item.span.end; at++) tops[at] = inner(tops[at], item)
    for (const style of styles) {
      const ranges = runsOf(tops, style).map(([start, end]) => map.spanToRange({ start, end }))
      if (ranges.length > 0) CSS.highlights.set(style, Object.assign(new Highlight(...ranges), { priority }))
    }
  })
}

/** Takes away what is painted. */
export function eraseEverything(): void {
  for (const style of families.flat()) CSS.highlights.delete(style)
}

function inner(one: PaintItem | undefined, other: PaintItem): PaintItem {
  if (!one) return other
  const [length, otherLength] = [one.span.end - one.span.start, other.span.end - other.span.start]
  if (length !== otherLength) return length < otherLength ? one : other
  return one.span.start > other.span.start ? one : other
}

function runsOf(tops: readonly (PaintItem | undefined)[], style: PaintStyle): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (let start = 0; start < tops.length; ) {
    const top = tops[start]
    let end = start + 1
    while (end < tops.length && tops[end] === top) end++
    if (top?.style === style) runs.push([start, end])
    start = end
  }
  return runs
}
