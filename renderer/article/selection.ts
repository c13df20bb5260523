import type { Span } from '../../core/anchor/target'
import type { TextMap } from './text-map'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** Enough to see the whole of any grapheme that a selection may cut. */
const reach = 32

/**
 * The selected words of the article, without white space at their ends and grown to whole graphemes; null when nothing
 * of the article is selected. Reads the selection, never changes it.
 */
export function selectedSpan(map: TextMap): Span | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const span = map.rangeToSpan(selection.getRangeAt(0))
  return span && trim(map.text, { start: grow(map.text, span.start, -1), end: grow(map.text, span.end, 1) })
}

/** Tells what is selected each time that changes. Returns its end. */
export function listenToSelection(map: TextMap, listener: (span: Span | null) => void): () => void {
  const onChange = () => listener(selectedSpan(map))
  document.addEventListener('selectionchange', onChange)
  return () => document.removeEventListener('selectionchange', onChange)
}

function trim(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? { start: from, end: to } : null
}

/** The nearest boundary between graphemes at the offset, or before (-1) or after (1) it. */
function grow(text: string, offset: number, direction: -1 | 1): number {
  const from = Math.max(0, offset - reach)
  const segments = graphemes.segment(text.slice(from, offset + reach))
  const cut = segments.containing(offset - from)
  if (!cut || cut.index === offset - from) return offset
  return from + cut.index + (direction === 1 ? cut.segment.length : 0)
}
