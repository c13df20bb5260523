import type { Span } from '../../core/anchor/target'
import type { Reader } from './reader'

/**
 * Selects the sentence after (1) or before (-1) the selected one, or the first one in view: marking without a mouse.
 * Shift and the arrow keys then widen or narrow the selection. Sentences by Unicode UAX 29, within one paragraph.
 */
export function selectSentence(reader: Reader, by: 1 | -1): void {
  const article = reader.articles.open.value
  if (article === null) return
  const sentences = sentencesOf(article.rendering.text, article.rendering.paragraphs, article.entry.language)
  const from = reader.focus.selection.value ?? openSpan(reader)
  const next = nextSentence(sentences, from, reader.view.value?.firstVisible() ?? 0, by)
  if (!next) return
  reader.view.value?.scrollTo(next)
  reader.view.value?.select(next)
}

/** Where the open annotation stands: after a mark is made, the way goes on from there. */
function openSpan({ focus, annotations }: Reader): Span | null {
  const open = focus.active.value
  return open === null ? null : (annotations.find(open)?.anchoring.span ?? null)
}

function nextSentence(sentences: readonly Span[], selection: Span | null, firstVisible: number, by: 1 | -1) {
  if (selection === null) return sentences.find(({ start }) => start >= firstVisible)
  if (by === 1) return sentences.find(({ start }) => start > selection.start)
  return sentences.findLast(({ start }) => start < selection.start)
}

function sentencesOf(text: string, paragraphs: readonly Span[], language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return paragraphs.flatMap(({ start, end }) =>
    Array.from(segmenter.segment(text.slice(start, end)), ({ segment, index }) => ({
      start: start + index,
      end: start + index + segment.trimEnd().length,
    })),
  )
}
