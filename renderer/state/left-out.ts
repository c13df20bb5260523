import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Api } from '../../core/contract'
import type { LeftOut } from '../../core/treaty/left-out'
import type { Articles } from './articles'
import type { Notices } from './notices'

interface Answer {
  readonly articleId: string
  readonly leftOut: readonly LeftOut[]
}

/** What the article on screen leaves out of each treaty that it names; null until that is known. */
export function createLeftOut(
  api: Api,
  notices: Notices,
  articles: Articles,
): ReadonlySignal<readonly LeftOut[] | null> {
  const answer = signal<Answer | null>(null)

  effect(() => {
    const wanted = articles.readyToCheck.value
    if (wanted === null || answer.peek()?.articleId === wanted) return
    void notices
      .attempt(() => api.findLeftOut(wanted))
      .then(leftOut => {
        if (leftOut !== null && articles.open.peek()?.entry.id === wanted) answer.value = { articleId: wanted, leftOut }
      })
  })
  return computed(() => {
    const { value } = answer
    return value !== null && value.articleId === articles.open.value?.entry.id ? value.leftOut : null
  })
}
