import type { Span } from '../../core/anchor/target'

interface Spanned {
  readonly span: Span
}

/** Items by place, to be asked again and again without looking at each. */
export interface SpanIndex<T> {
  /** The items that share at least one character with the span, by their starts, equal starts in the order given. */
  overlapping(span: Span): readonly T[]
}

/**
 * Builds the index once, in the time of a sort; a question then takes the logarithm of the number of items and what it
 * finds, however the items nest. An interval tree without pointers: the items by their starts, the middle one of each part
 * as its root, which knows how far the part reaches (Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms,
 * "Interval trees").
 */
export function indexSpans<T extends Spanned>(items: readonly T[]): SpanIndex<T> {
  const sorted = [...items].sort((a, b) => a.span.start - b.span.start)
  const reaches = new Uint32Array(sorted.length)

  const measure = (low: number, high: number): number => {
    if (low >= high) return 0
    const middle = (low + high) >> 1
    const reach = Math.max(sorted[middle]?.span.end ?? 0, measure(low, middle), measure(middle + 1, high))
    reaches[middle] = reach
    return reach
  }
  measure(0, sorted.length)

  return {
    overlapping({ start, end }) {
      const found: T[] = []
      const collect = (low: number, high: number): void => {
        const middle = (low + high) >> 1
        const item = sorted[middle]
        if (low >= high || item === undefined || (reaches[middle] ?? 0) <= start) return
        collect(low, middle)
        if (item.span.start >= end) return
        if (item.span.end > start) found.push(item)
        collect(middle + 1, high)
      }
      collect(0, sorted.length)
      return found
    },
  }
}
