import { dateInWords } from '../../core/wording'
import { useReader } from '../state/reader'

export function ArticleList() {
  const { articles, openArticle } = useReader()
  const entries = articles.entries.value
  const open = articles.open.value?.entry.id

  if (entries.length === 0)
    return (
      <p class="empty">
        No articles yet. Put Markdown files with front matter into the <code>articles</code> folder of your library and
        start Pacta again.
      </p>
    )
  return (
    <ul class="article-list">
      {entries.map(({ id, title, publisher, published }) => (
        <li key={id}>
          <button
            type="button"
            class="article-row"
            aria-current={id === open ? 'page' : undefined}
            title={title}
            onClick={() => void openArticle(id)}
          >
            <span class="article-row-title">{title}</span>
            <span class="article-row-meta">
              {[publisher, published && dateInWords(published)].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
