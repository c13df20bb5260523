import { useEffect } from 'preact/hooks'
import type { SearchAnswer } from '../../core/search/hit'
import { numberInWords } from '../../core/wording'
import { useReader } from '../state/reader'
import { FoundPlace, foundList, placeId } from './FoundPlace'
import { SearchFilters } from './SearchHelp'

/** What was found, the best first: articles, and under each the passages that hold the words. */
export function SearchResults() {
  const { search } = useReader().library
  const answer = search.answer.value
  const at = search.at.value
  useEffect(() => document.getElementById(placeId(at))?.scrollIntoView({ block: 'nearest' }), [at])
  if (answer === null) return <div class="search-results" aria-busy="true" />

  const { hits, total, advice, corrected } = answer
  const places = search.places.value
  return (
    <div class="search-results">
      <p class="search-summary" role="status">
        {summary(answer)}
      </p>
      {corrected !== null && (
        <p class="search-advice">
          Nothing holds “{search.words.value.trim()}”. Did you mean{' '}
          <button type="button" class="link" onClick={() => search.ask(corrected)}>
            {corrected}
          </button>
          ? This is what holds that.
        </p>
      )}
      {advice !== null && <p class="search-advice">{advice}</p>}
      {total === 0 ? (
        <div class="empty nothing-found">
          <p class="empty-title">Nothing found</p>
          <p>Try fewer words, or the beginning of one. These narrow a search:</p>
          <SearchFilters />
        </div>
      ) : (
        <div id={foundList} role="listbox" aria-label="Found" class="found-list">
          {hits.map(hit => (
            <div key={hit.articleId} role="presentation" class="found-hit">
              {places.map((place, index) =>
                place.hit === hit ? <FoundPlace key={placeId(index)} place={place} index={index} /> : null,
              )}
            </div>
          ))}
        </div>
      )}
      {hits.length < total && (
        <button type="button" class="button found-more" onClick={() => void search.more()}>
          Show more
        </button>
      )}
    </div>
  )
}

/** `12 articles`, and how far the library can be searched yet. */
function summary({ total, indexed, of }: SearchAnswer): string {
  const found = total === 1 ? '1 article' : `${numberInWords(total)} articles`
  if (indexed >= of) return found
  return `${found}. ${numberInWords(indexed)} of ${numberInWords(of)} articles indexed so far; what else is found will follow.`
}
