import { type ReadonlySignal, signal } from '@preact/signals'
import type { ArticleEntry } from '../../core/article/article'
import type { Api, OpenArticle } from '../../core/contract'
import type { Treaty } from '../../core/treaty/schema'
import type { Notices } from './notices'

export interface Articles {
  readonly entries: ReadonlySignal<readonly ArticleEntry[]>
  readonly treaties: ReadonlySignal<readonly Treaty[]>
  /** The article on screen; null before the first one is read. */
  readonly open: ReadonlySignal<OpenArticle | null>
  /** Id of the article being read from disk; null when none is. */
  readonly opening: ReadonlySignal<string | null>
  load(): Promise<void>
  /** Resolves with true once the article is on screen; with false when it could not be read. */
  show(articleId: string): Promise<boolean>
}

export function createArticles(api: Api, notices: Notices): Articles {
  const entries = signal<readonly ArticleEntry[]>([])
  const treaties = signal<readonly Treaty[]>([])
  const open = signal<OpenArticle | null>(null)
  const opening = signal<string | null>(null)

  return {
    entries,
    treaties,
    open,
    opening,
    async load() {
      entries.value = (await notices.attempt(() => api.listArticles())) ?? []
      treaties.value = (await notices.attempt(() => api.listTreaties())) ?? []
    },
    async show(articleId) {
      if (open.value?.entry.id === articleId) {
        opening.value = null
        return true
      }
      opening.value = articleId
      const article = await notices.attempt(() => api.openArticle(articleId))
      if (opening.value !== articleId) return false
      opening.value = null
      if (article === null) return false
      open.value = article
      return true
    },
  }
}
