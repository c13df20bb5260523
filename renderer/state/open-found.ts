import type { FoundPassage } from '../../core/search/hit'
import type { Reader } from './reader'

/** Opens an article at what was found in it: the words lit up, an annotation with its card; at its head without a passage. */
export async function openFound(reader: Reader, articleId: string, passage: FoundPassage | null): Promise<void> {
  if (!(await reader.openArticle(articleId)) || passage === null) return
  const { annotationId, span } = passage
  const placed = annotationId === null ? null : reader.annotations.find(annotationId)
  if (placed !== null) reader.goTo(placed.annotation.id)
  reader.focus.showFound(span ?? placed?.anchoring.span ?? null)
}
