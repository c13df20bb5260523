import { useComputed } from '@preact/signals'
import { claimStatuses } from '../../core/annotation/annotation'
import { Choice } from '../controls/Choice'
import { countFacet, type Facet, type LibraryFilter, readings } from '../state/library-filter'
import { type Reader, useReader } from '../state/reader'
import { facetNames, valueName } from './filter-names'

const order: readonly Facet[] = ['publisher', 'treaty', 'tag', 'status', 'reading']

/** Narrows the list: by words of the title, and by what there is to choose from, with counts. */
export function FilterBar() {
  const reader = useReader()
  const { library } = reader
  const filter = library.filter.value
  return (
    <search class="filter-bar" aria-label="Narrow the list">
      <input
        class="field"
        type="search"
        aria-label="Words of the title"
        placeholder="Title has…"
        value={filter.words}
        onInput={event => library.narrow({ words: event.currentTarget.value })}
      />
      {order.map(facet => (
        <FacetChoice key={facet} facet={facet} reader={reader} />
      ))}
    </search>
  )
}

function FacetChoice({ facet, reader }: { facet: Facet; reader: Reader }) {
  const { articles, library } = reader
  const counts = useComputed(() => countFacet(library.placed.value, facet))
  const options = useComputed(() => {
    const values = [...counts.value.keys()]
    const ordered = facet === 'status' ? claimStatuses.filter(id => counts.value.has(id)) : null
    const known = facet === 'reading' ? readings.filter(id => counts.value.has(id)) : ordered
    const named = (known ?? values).map(id => [id, valueName(facet, id, articles.treaties.value)] as const)
    if (known === null) named.sort(([, one], [, other]) => one.localeCompare(other, 'en'))
    return named.map(([id, name]) => [id, `${name} (${counts.value.get(id)})`] as const)
  })
  return (
    <Choice<string>
      label={facetNames[facet].one}
      none={facetNames[facet].any}
      value={library.filter.value[facet]}
      options={options.value}
      onChoose={value => library.narrow({ [facet]: value } as Partial<LibraryFilter>)}
    />
  )
}
