import { ArrowLeft } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'
import { keyName } from '../shortcut'
import { useReader } from '../state/reader'
import { AddMenu } from './AddMenu'
import { ArticleGrid } from './ArticleGrid'
import { FilterBar } from './FilterBar'
import { FilterChips } from './FilterChips'
import { ImportHistory } from './ImportHistory'
import { LibraryRail } from './LibraryRail'
import { SearchBox } from './SearchBox'
import { SearchResults } from './SearchResults'
import { SelectionActions } from './SelectionActions'
import { listenToScreenKeys } from './screen-keys'

/** The library over the whole window: one box that searches everything, the places, and what is in the one looked at. */
export function LibraryScreen() {
  const reader = useReader()
  const { imports, library } = reader
  const isSearching = library.search.words.value.trim() !== ''
  const place = library.place.value

  // Where the keyboard was, before any part of the screen has taken it.
  const [before] = useState(document.activeElement)
  useEffect(() => {
    void imports.load()
    return () => before instanceof HTMLElement && before.focus({ preventScroll: true })
  }, [imports, before])
  useEffect(() => listenToScreenKeys(reader), [reader])

  return (
    <main class="library-screen" aria-label="Library">
      <header class="library-head">
        <button type="button" class="button quiet" title={`Back to reading (${keyName('Esc')})`} onClick={library.hide}>
          <Icon node={ArrowLeft} /> <span class="back-name">Reading</span>
        </button>
        <SearchBox />
        <AddMenu />
      </header>
      <div class="library-body">
        <LibraryRail />
        <div class="library-list">
          {isSearching ? (
            <SearchResults />
          ) : place === 'imports' ? (
            <ImportHistory />
          ) : (
            <>
              <FilterBar />
              {library.selection.chosen.value.size > 0 ? <SelectionActions /> : <FilterChips />}
              <ArticleGrid />
            </>
          )}
        </div>
      </div>
    </main>
  )
}
