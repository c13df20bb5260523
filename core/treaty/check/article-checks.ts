import type { OpenArticle } from '../../contract'
import type { ClaimChecks } from './check'
import { checkClaim } from './check-claim'
import type { RecordIndex } from './index-record'

/** The checks of every claim that stands in an article, in reading order; one that is gone has no place to be read in. */
export function articleChecks(
  { entry, rendering, mentions, annotations }: OpenArticle,
  index: RecordIndex,
): readonly ClaimChecks[] {
  const { text } = rendering
  const publishedOn = entry.published?.slice(0, 10) ?? null
  return annotations.flatMap(({ annotation, anchoring }) => {
    if (annotation.kind !== 'claim' || anchoring.span === null) return []
    const claim = { text, span: anchoring.span, publishedOn, language: entry.language, mentions }
    return [{ annotationId: annotation.id, checks: checkClaim(claim, index) }]
  })
}
