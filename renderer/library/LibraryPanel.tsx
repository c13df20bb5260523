import { LibraryBig } from 'lucide'
import { numberInWords } from '../../core/wording'
import { Icon } from '../controls/Icon'
import { keyName } from '../shortcut'
import { useReader } from '../state/reader'
import { ArticleList } from './ArticleList'
import { Outline } from './Outline'

/** The left panel: the way to all articles, those at hand, and the outline of the open one. */
export function LibraryPanel() {
  const { articles, library, preferences } = useReader()
  const { left } = preferences.settings.value.layout
  const count = articles.entries.value.filter(({ state }) => state.deleted === null).length
  return (
    <nav class="library" aria-label="Library" hidden={!left.open} style={{ width: `${left.width}px` }}>
      <h2 class="panel-title">Library</h2>
      <button
        type="button"
        class="all-articles"
        title={`All articles (${keyName('Ctrl+L')})`}
        onClick={() => library.show()}
      >
        <Icon node={LibraryBig} /> All articles <span class="count">{numberInWords(count)}</span>
      </button>
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
