import type { ArticleEntry, Rendering } from '../article/article'
import type { PlacedAnnotation } from '../contract'
import type { Settings } from '../settings'
import type { ClaimChecks } from '../treaty/check/check'
import type { Treaty } from '../treaty/schema'
import type { Series } from '../treaty/series-schema'

/** Everything that a file of notes is made from. */
export interface NotesInput {
  readonly entry: ArticleEntry
  readonly rendering: Rendering
  /** In reading order; those that are gone come last. */
  readonly annotations: readonly PlacedAnnotation[]
  readonly treaties: readonly Treaty[]
  readonly series: readonly Series[]
  /** What the rules say to each claim that stands in the text. */
  readonly checks: readonly ClaimChecks[]
  readonly colorNames: Settings['colorNames']
  /** `YYYY-MM-DD`. */
  readonly exportedOn: string
  /** Lower-case hexadecimal SHA-256 of the article's text: which words the notes were made on. */
  readonly textSha256: string
}
