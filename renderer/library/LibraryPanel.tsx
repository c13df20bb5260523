import { useReader } from '../state/reader'
import { ArticleList } from './ArticleList'
import { Outline } from './Outline'

/** The left panel: every article of the library, and the outline of the open one. */
export function LibraryPanel() {
  const { articles, preferences } = useReader()
  const { left } = preferences.settings.value.layout
  return (
    <nav class="library" aria-label="Library" hidden={!left.open} style={{ width: `${left.width}px` }}>
      <h2 class="panel-title">Library</h2>
      <ArticleList />
      {articles.open.value && (
        <>
          <h2 class="panel-title">Outline</h2>
          <Outline />
        </>
      )}
    </nav>
  )
}
