import type { ClaimStatus } from '../annotation/annotation'
import type { PlacedAnnotation } from '../contract'
import type { Mention } from '../treaty/mentions'
import type { ArticleContents } from './library-entry'

/** An article, read, with what stands in it. */
export interface ReadContents {
  readonly words: number
  readonly mentions: readonly Mention[]
  readonly annotations: readonly PlacedAnnotation[]
}

/** What a list shows of what stands in an article. */
export function contentsOf({ words, mentions, annotations }: ReadContents): ArticleContents {
  const all = annotations.map(({ annotation }) => annotation)
  const claims = all.flatMap(({ claim }) => claim ?? [])
  return {
    words,
    treaties: eachOnce(mentions.map(({ treatyId }) => treatyId)),
    claims: claims.length,
    notes: all.filter(({ note }) => note !== '').length,
    tags: eachOnce(all.flatMap(({ tags }) => tags)).sort(),
    statuses: eachOnce(claims.map(({ status }): ClaimStatus => status)),
  }
}

function eachOnce<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
