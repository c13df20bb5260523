import { useComputed } from '@preact/signals'
import { dateInWords } from '../../core/wording'
import { useReader } from '../state/reader'
import { recentArticles } from '../state/recent-articles'

/** So many articles are at hand; all of them are on the library screen. */
const atHand = 30

export function ArticleList() {
  const { articles, openArticle } = useReader()
  const recent = useComputed(() => recentArticles(articles.entries.value, atHand))
  const open = articles.open.value?.entry.id

  if (recent.value.length === 0)
    return (
      <p class="empty">
        No articles yet. Drop saved web pages, EPUB, PDF or Markdown files on this window, or use Add in the library.
      </p>
    )
  return (
    <ul class="article-list">
      {recent.value.map(({ id, title, publisher, published }) => (
        <li key={id}>
          <button
            type="button"
            class="article-row"
            aria-current={id === open ? 'page' : undefined}
            title={title}
            onClick={() => void openArticle(id)}
          >
            <span class="article-row-title" dir="auto">
              {title}
            </span>
            <span class="article-row-meta">
              {[publisher, published && dateInWords(published)].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
