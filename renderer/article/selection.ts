import type { Span } from '../../core/anchor/target'
import { toWholeGraphemes } from './graphemes'
import type { TextMap } from './text-map'

/**
 * The selected words of the article, without white space at their ends and grown to whole characters; null when none of
 * the article is selected. Reads the selection, never changes it.
 */
export function selectedSpan(map: TextMap): Span | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return null
  const span = map.rangeToSpan(selection.getRangeAt(0))
  return span && trim(map.text, toWholeGraphemes(map.text, span))
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
