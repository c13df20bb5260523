import { Folder, Pencil, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'
import { IconButton } from '../controls/IconButton'
import { label, renameCollection } from '../state/arrange'
import { useReader } from '../state/reader'
import { draggedArticles, isDraggingArticles } from './drag'
import { NameField } from './NameField'
import { RailCount } from './RailCount'

/** A collection: shows its articles, takes those that are dropped on it, and can be renamed and taken apart. */
export function CollectionItem({ name, count }: { name: string; count: number }) {
  const reader = useReader()
  const { library } = reader
  const [isNaming, setNaming] = useState(false)
  const [isAimedAt, setAimedAt] = useState(false)

  if (isNaming)
    return (
      <li>
        <NameField
          label={`New name of ${name}`}
          name={name}
          onDone={next => {
            setNaming(false)
            if (next !== null) void renameCollection(reader, name, next)
          }}
        />
      </li>
    )
  return (
    <li
      class="rail-collection"
      data-aimed-at={isAimedAt || undefined}
      onDragOver={event => {
        if (!isDraggingArticles(event)) return
        event.preventDefault()
        setAimedAt(true)
      }}
      onDragLeave={() => setAimedAt(false)}
      onDrop={event => {
        setAimedAt(false)
        if (!isDraggingArticles(event)) return
        event.preventDefault()
        void label(reader, draggedArticles(event), { kind: 'collections', name, isOn: true })
      }}
    >
      <button
        type="button"
        class="rail-item"
        aria-current={library.isAt({ collection: name }) ? 'page' : undefined}
        title={name}
        onClick={() => library.goTo({ collection: name })}
      >
        <Icon node={Folder} />
        <span class="rail-name" dir="auto">
          {name}
        </span>
        <RailCount count={count} />
      </button>
      <span class="rail-tools">
        <IconButton icon={Pencil} label={`Rename ${name}`} onClick={() => setNaming(true)} />
        <IconButton
          icon={Trash2}
          label={`Delete the collection ${name}; its articles stay`}
          onClick={() => void renameCollection(reader, name, null)}
        />
      </span>
    </li>
  )
}
