import { X } from 'lucide'
import { numberInWords } from '../../core/wording'
import { Icon } from '../controls/Icon'
import { facets, type LibraryFilter, narrowEntries, noLibraryFilter } from '../state/library-filter'
import { nameOfPlace } from '../state/library-place'
import { type Reader, useReader } from '../state/reader'
import { facetNames, valueName } from './filter-names'

interface Chip {
  readonly name: string
  readonly count: number
  readonly remove: () => void
}

/** What the list is narrowed to, each part with the number of articles it alone would leave; and how many are left. */
export function FilterChips() {
  const reader = useReader()
  const { library } = reader
  const chips = chipsOf(reader)
  const [shown, all] = [library.rows.value.length, library.placed.value.length]

  return (
    <div class="filter-chips">
      <p class="list-count" role="status">
        {shown !== all ? `${numberInWords(shown)} of ${articles(all)}` : articles(all)}
      </p>
      {chips.map(({ name, count, remove }) => (
        <span key={name} class="chip">
          {name} <span class="count">{numberInWords(count)}</span>
          <button type="button" aria-label={`Remove the filter ${name}`} onClick={remove}>
            <Icon node={X} size={12} />
          </button>
        </span>
      ))}
      {chips.length > 0 && (
        <button
          type="button"
          class="button quiet clear-all"
          onClick={() => {
            library.show('all')
            library.narrow(noLibraryFilter)
          }}
        >
          Clear all
        </button>
      )}
    </div>
  )
}

function chipsOf({ articles, library }: Reader): readonly Chip[] {
  const filter = library.filter.value
  const chip = (name: string, part: Partial<LibraryFilter>, none: Partial<LibraryFilter>): Chip => ({
    name,
    count: narrowEntries(library.placed.value, { ...noLibraryFilter, ...part }).length,
    remove: () => library.narrow(none),
  })
  const place = library.place.value
  const words = filter.words.trim()
  return [
    ...(place === 'all'
      ? []
      : [{ name: nameOfPlace(place), count: library.placed.value.length, remove: () => library.show('all') }]),
    ...(words === '' ? [] : [chip(`Title: ${words}`, { words }, { words: '' })]),
    ...facets.flatMap(facet => {
      const value = filter[facet]
      if (value === null) return []
      const name = `${facetNames[facet].one}: ${valueName(facet, value, articles.treaties.value)}`
      return [chip(name, { [facet]: value }, { [facet]: null })]
    }),
  ]
}

const articles = (count: number): string => (count === 1 ? '1 article' : `${numberInWords(count)} articles`)
