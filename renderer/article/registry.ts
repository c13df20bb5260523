import type { Span } from '../../core/anchor/target'

/** A stretch of text to paint, without overlaps inside its style. */
export interface Stroke {
  /** Name of the `::highlight()` rule. */
  readonly style: string
  readonly span: Span
}

export interface Registry {
  /** Registers these strokes in place of the ones before; what stays is not touched. */
  replace(strokes: readonly Stroke[]): void
}

interface Style {
  readonly highlight: Highlight
  readonly ranges: Map<string, AbstractRange>
}

/**
 * One highlight of the CSS Custom Highlight API a style, changed only where the strokes differ. Touches no names but its
 * own: others paint in the same document.
 */
export function createRegistry(
  toRange: (span: Span) => AbstractRange,
  priorityOf: (style: string) => number,
): Registry {
  const styles = new Map<string, Style>()

  const open = (name: string): Style => {
    const highlight = new Highlight()
    highlight.priority = priorityOf(name)
    CSS.highlights.set(name, highlight)
    const style = { highlight, ranges: new Map() }
    styles.set(name, style)
    return style
  }
  const close = (name: string, { highlight }: Style) => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    styles.delete(name)
  }
  const change = ({ highlight, ranges }: Style, spans: ReadonlyMap<string, Span>) => {
    for (const [key, range] of ranges) {
      if (spans.has(key)) continue
      highlight.delete(range)
      ranges.delete(key)
    }
    for (const [key, span] of spans) {
      if (ranges.has(key)) continue
      const range = toRange(span)
      highlight.add(range)
      ranges.set(key, range)
    }
  }

  return {
    replace(strokes) {
      const wanted = groupByStyle(strokes)
      for (const [name, style] of styles) if (!wanted.has(name)) close(name, style)
      for (const [name, spans] of wanted) change(styles.get(name) ?? open(name), spans)
    },
  }
}

function groupByStyle(strokes: readonly Stroke[]): ReadonlyMap<string, ReadonlyMap<string, Span>> {
  const groups = new Map<string, Map<string, Span>>()
  for (const { style, span } of strokes) {
    const group = groups.get(style) ?? new Map<string, Span>()
    groups.set(style, group.set(`${span.start} ${span.end}`, span))
  }
  return groups
}
