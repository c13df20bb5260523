import type { Span } from '../anchor/target'
import type { Rendering } from '../article/article'
import type { PlacedAnnotation } from '../contract'

/**
 * The words of a quote as the paragraphs they came from. A line break inside a paragraph is a space on the page; one
 * between two paragraphs parts them. Where the words no longer stand in the text, every line is a paragraph.
 */
export function quotedPassages({ annotation, anchoring }: PlacedAnnotation, rendering: Rendering): readonly string[] {
  const { exact } = annotation.target.quote
  const span = anchoring.span
  if (span === null || rendering.text.slice(span.start, span.end) !== exact) return nonEmpty(exact.split(/[\r\n]+/))
  return passagesIn(span, rendering)
}

/** The words of a span parted where its paragraphs are; those outside of paragraphs, such as a table's, are kept. */
export function passagesIn({ start, end }: Span, { text, paragraphs }: Rendering): readonly string[] {
  const borders = paragraphs.flatMap(paragraph => [paragraph.start, paragraph.end])
  const edges = [start, ...borders.filter(border => start < border && border < end), end]
  return nonEmpty(edges.slice(1).map((edge, index) => text.slice(edges[index], edge)))
}

/** The numbers of the paragraphs a quote stands in: `¶ 3` or `¶ 3–4`; null when it stands in none. */
export function paragraphNumbers({ anchoring }: PlacedAnnotation, rendering: Rendering): string | null {
  const { span } = anchoring
  if (span === null) return null
  const first = rendering.paragraphs.findIndex(({ end }) => end > span.start)
  const last = rendering.paragraphs.findLastIndex(({ start }) => start < span.end)
  if (first === -1 || last < first) return null
  return first === last ? `¶ ${first + 1}` : `¶ ${first + 1}–${last + 1}`
}

function nonEmpty(passages: readonly string[]): readonly string[] {
  return passages.map(passage => passage.trim()).filter(passage => passage !== '')
}
