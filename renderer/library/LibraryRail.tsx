import { Archive, Copy, History, type IconNode, Library, Plus, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'
import { IconButton } from '../controls/IconButton'
import { isIn, type Place, placeNames } from '../state/library-place'
import { useReader } from '../state/reader'
import { CollectionItem } from './CollectionItem'
import { NameField } from './NameField'
import { RailCount } from './RailCount'

const icons: readonly (readonly [keyof typeof placeNames, IconNode])[] = [
  ['all', Library],
  ['archived', Archive],
  ['deleted', Trash2],
  ['duplicates', Copy],
  ['imports', History],
]

/** The places of the library, each with the number of its articles, and the reader's collections. */
export function LibraryRail() {
  const { articles, imports, library } = useReader()
  const [isNaming, setNaming] = useState(false)
  const collections = library.collections.value
  const countIn = (place: Place): number => {
    if (place === 'imports') return imports.asking.value.length
    if (place === 'duplicates') return library.duplicates.value.flat().length
    return articles.entries.value.filter(entry => isIn(entry, place)).length
  }

  return (
    <nav class="library-rail" aria-label="Places of the library">
      <ul class="rail-list">
        {icons.map(([place, icon]) => (
          <li key={place}>
            <button
              type="button"
              class="rail-item"
              aria-current={library.isAt(place) ? 'page' : undefined}
              onClick={() => library.goTo(place)}
            >
              <Icon node={icon} />
              <span class="rail-name">{placeNames[place]}</span>
              <RailCount count={countIn(place)} />
            </button>
          </li>
        ))}
      </ul>
      <div class="rail-head">
        <h2 class="panel-title">Collections</h2>
        <IconButton icon={Plus} label="New collection" onClick={() => setNaming(true)} />
      </div>
      {isNaming && (
        <NameField
          label="Name of the new collection"
          name=""
          onDone={name => {
            setNaming(false)
            if (name !== null) library.addCollection(name)
          }}
        />
      )}
      <ul class="rail-list collections">
        {Array.from(collections, ([name, count]) => (
          <CollectionItem key={name} name={name} count={count} />
        ))}
      </ul>
      {collections.size === 0 && !isNaming && (
        <p class="rail-hint">Keep articles of one story together. Make a collection, then drag articles onto it.</p>
      )}
    </nav>
  )
}
