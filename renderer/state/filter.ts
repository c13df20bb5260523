import type { ClaimStatus, Color, Kind } from '../../core/annotation/annotation'
import type { PlacedAnnotation } from '../../core/contract'

/** What the notes list is narrowed to; null and '' leave everything in. */
export interface Filter {
  readonly kind: Kind | null
  readonly color: Color | null
  readonly tag: string | null
  readonly status: ClaimStatus | null
  readonly words: string
}

export const noFilter: Filter = { kind: null, color: null, tag: null, status: null, words: '' }

/** The annotations that a filter lets through, in the order they came in. */
export function applyFilter(placed: readonly PlacedAnnotation[], filter: Filter): readonly PlacedAnnotation[] {
  const words = filter.words.trim().toLowerCase()
  return placed.filter(({ annotation }) => {
    if (filter.kind !== null && annotation.kind !== filter.kind) return false
    if (filter.color !== null && annotation.color !== filter.color) return false
    if (filter.tag !== null && !annotation.tags.includes(filter.tag)) return false
    if (filter.status !== null && annotation.claim?.status !== filter.status) return false
    return words === '' || searchable(annotation).includes(words)
  })
}

function searchable({ target, note, tags, claim }: PlacedAnnotation['annotation']): string {
  const parts = [target.quote.exact, note, ...tags, claim?.speaker, claim?.role, claim?.outlet]
  return parts.filter(Boolean).join('\n').toLowerCase()
}
