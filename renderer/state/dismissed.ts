import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Api } from '../../core/contract'
import type { Articles } from './articles'
import type { Notices } from './notices'

/** The suggestions that the reader does not want to see again, of the article on screen. */
export interface Dismissed {
  readonly keys: ReadonlySignal<ReadonlySet<string>>
  /** Takes one away, or puts it back with `isOn` false; shown at once. Whether it reached the disk: otherwise nothing has changed. */
  change(key: string, isOn: boolean): Promise<boolean>
}

export function createDismissed(api: Api, notices: Notices, articles: Articles): Dismissed {
  /** What was changed here: the list of articles hears of it later. */
  const changed = signal<{ readonly articleId: string; readonly keys: ReadonlySet<string> } | null>(null)
  const keys = computed<ReadonlySet<string>>(() => {
    const articleId = articles.open.value?.entry.id
    if (changed.value?.articleId === articleId && changed.value !== null) return changed.value.keys
    return new Set(articles.entries.value.find(({ id }) => id === articleId)?.state.dismissed ?? [])
  })

  const put = (articleId: string, key: string, isOn: boolean): ReadonlySet<string> => {
    const next = new Set(keys.peek())
    if (isOn) next.add(key)
    else next.delete(key)
    changed.value = { articleId, keys: next }
    return next
  }
  return {
    keys,
    async change(key, isOn) {
      const articleId = articles.open.peek()?.entry.id
      if (articleId === undefined) return false
      const dismissed = [...put(articleId, key, isOn)]
      const done = await notices.attempt(() =>
        api.changeArticles([{ articleId, patch: { dismissed } }]).then(() => true),
      )
      if (done === null && articles.open.peek()?.entry.id === articleId) put(articleId, key, !isOn)
      return done !== null
    },
  }
}
