import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Api, PlacedAnnotation } from '../../core/contract'
import type { Check, CheckResult, ClaimChecks } from '../../core/treaty/check/check'
import { wholeResult } from '../../core/treaty/check/whole-result'
import { isCheckedLanguage } from '../../core/treaty/checked-language'
import type { Annotations } from './annotations'
import type { Articles } from './articles'
import type { Notices } from './notices'

export interface Checks {
  /** What the record says to each claim of the article on screen, by annotation id; those not asked for yet are not in it. */
  readonly byClaim: ReadonlySignal<ReadonlyMap<string, readonly Check[]>>
  /** What the checks of a claim come to. A claim without anything to hold against the record is not in it. */
  readonly results: ReadonlySignal<ReadonlyMap<string, CheckResult>>
  /** False where nothing can be checked: the article is in a language that the checks do not read, or there is no record. */
  readonly apply: ReadonlySignal<boolean>
}

interface Answer {
  readonly articleId: string
  readonly checks: readonly ClaimChecks[]
}

/**
 * Holds the claims of the article on screen against the record, once both are there and again when a claim comes, goes or
 * moves. Until the answer is there the one before it stays.
 */
export function createChecks(api: Api, notices: Notices, articles: Articles, annotations: Annotations): Checks {
  const answer = signal<Answer | null>(null)
  const question = computed(() => {
    const articleId = articles.readyToCheck.value
    return articleId === null ? null : { articleId, places: placesOf(annotations.claims.value) }
  })
  let asked = ''

  const ask = async () => {
    const wanted = question.peek()
    const key = JSON.stringify(wanted)
    if (wanted === null || key === asked) return
    asked = key
    const checks = await notices.attempt(() => api.checkClaims(wanted.articleId))
    if (checks !== null && key === asked) answer.value = { articleId: wanted.articleId, checks }
  }
  effect(() => {
    // A change of the article reaches its annotations a moment later: both are one question.
    if (question.value !== null) queueMicrotask(() => void ask())
  })

  const byClaim = computed(() => {
    const { value } = answer
    const isShown = value !== null && value.articleId === articles.open.value?.entry.id
    return new Map(isShown ? value.checks.map(({ annotationId, checks }) => [annotationId, checks] as const) : [])
  })
  return {
    byClaim,
    results: computed(
      () =>
        new Map(
          [...byClaim.value].flatMap(([id, checks]) =>
            checks.length === 0 ? [] : [[id, wholeResult(checks)] as const],
          ),
        ),
    ),
    apply: computed(
      () => articles.treaties.value.length > 0 && isCheckedLanguage(articles.open.value?.entry.language ?? ''),
    ),
  }
}

/** Where each claim stands: all that an answer depends on. */
function placesOf(claims: readonly PlacedAnnotation[]): readonly (readonly [string, number, number])[] {
  return claims.flatMap(({ annotation, anchoring }) =>
    anchoring.span === null ? [] : [[annotation.id, anchoring.span.start, anchoring.span.end] as const],
  )
}
