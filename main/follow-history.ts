import type { Api, Events, HistoryState } from '../core/contract'

export interface FollowedHistory {
  /** The same library, whose opened articles are noticed. */
  readonly api: Api
  readonly annotationsChanged: (event: Events['annotationsChanged']) => void
  /** The window has gone, and its article with it. */
  readonly windowGone: () => void
}

/** Tells what can be undone and redone in the article that the window has open: when it opens one, and after every change. */
export function followHistory(library: Api, tell: (history: HistoryState | null) => void): FollowedHistory {
  let open: string | null = null
  return {
    api: {
      ...library,
      openArticle: async articleId => {
        const article = await library.openArticle(articleId)
        open = articleId
        tell(article.history)
        return article
      },
    },
    annotationsChanged: ({ articleId, history }) => {
      if (articleId === open) tell(history)
    },
    windowGone: () => {
      open = null
      tell(null)
    },
  }
}
