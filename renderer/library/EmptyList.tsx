import { keyName } from '../shortcut'
import { noLibraryFilter } from '../state/library-filter'
import type { Place } from '../state/library-place'
import { useReader } from '../state/reader'
import { FirstSteps } from './FirstSteps'

/** What a place without articles says: what it is for, and how something comes to be there. */
export function EmptyList() {
  const { articles, library } = useReader()
  const { words } = library.filter.value
  if (articles.entries.value.length === 0) return <FirstSteps />
  if (library.placed.value.length > 0)
    return (
      <div class="empty">
        <p class="empty-title">No article fits</p>
        <p>Take a filter away, or look for the words in the articles themselves.</p>
        <div class="empty-actions">
          <button type="button" class="button" onClick={() => library.narrow(noLibraryFilter)}>
            Clear the filters
          </button>
          {words.trim() !== '' && (
            <button type="button" class="button" onClick={() => library.search.ask(words)}>
              Search everything for “{words.trim()}”
            </button>
          )}
        </div>
      </div>
    )
  const { title, advice } = teach(library.place.value)
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{advice}</p>
    </div>
  )
}

function teach(place: Place): { readonly title: string; readonly advice: string } {
  if (typeof place !== 'string')
    return {
      title: `Nothing in ${place.collection} yet`,
      advice: 'Drag articles onto the collection, or select them and press L.',
    }
  switch (place) {
    case 'all':
      return { title: 'Nothing here', advice: 'Every article is archived or deleted. Add one, or bring one back.' }
    case 'archived':
      return {
        title: 'Nothing is archived',
        advice:
          'Press E on an article that you are done with. It leaves the list and stays in searches and collections.',
      }
    case 'deleted':
      return {
        title: 'Nothing is deleted',
        advice: `What you delete waits here with its notes. ${keyName('Ctrl+Z')} brings it back at once.`,
      }
    default:
      return {
        title: 'No duplicates',
        advice: 'Articles with the same address or the same title would stand here side by side.',
      }
  }
}
