import type { Articles } from '../state/articles'
import { useReader } from '../state/reader'
import { ArticleBody } from './ArticleBody'
import { ArticleHeader } from './ArticleHeader'
import { FindBar } from './FindBar'
import { HoverTip } from './HoverTip'
import { SelectionBar } from './SelectionBar'
import { Toolbar } from './Toolbar'

/** The middle of the window: tool bar, find bar, and the article. */
export function ReadingView() {
  const { articles, find, preferences } = useReader()
  const { fontSize } = preferences.settings.value
  const article = articles.open.value
  return (
    <main class="reading">
      <Toolbar />
      {find.open.value && <FindBar />}
      <div class="page" data-article>
        {article ? (
          <article class="sheet" lang={article.entry.language} style={{ '--article-size': `${fontSize}px` }}>
            <ArticleHeader article={article} />
            <ArticleBody key={articles.edition.value} article={article} />
          </article>
        ) : (
          <p class="empty">{articles.opening.value === null ? invitation(articles) : 'Opening…'}</p>
        )}
      </div>
      <SelectionBar />
      <HoverTip />
    </main>
  )
}

function invitation({ entries }: Articles): string {
  return entries.value.length === 0 ? 'There is nothing to read yet.' : 'Choose an article from the library.'
}
