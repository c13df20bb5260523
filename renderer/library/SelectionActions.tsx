import { Archive, ArchiveRestore, FolderPlus, type IconNode, Tag, Trash2, Undo2, X } from 'lucide'
import { useEffect } from 'preact/hooks'
import { numberInWords } from '../../core/wording'
import { Icon } from '../controls/Icon'
import { IconButton } from '../controls/IconButton'
import { archive, deleteArticles, restore } from '../state/arrange'
import { useReader } from '../state/reader'

/** What can be done with the articles that are selected; in the place of the filters, so that no row moves. */
export function SelectionActions() {
  const reader = useReader()
  const { dialog, library } = reader
  const { chosen, targets, clear } = library.selection
  const count = chosen.value.size
  useEffect(() => takeKeyboardBack, [])

  const place = library.place.value
  const ask = (name: 'tag-articles' | 'collect-articles') => () => {
    dialog.value = name
  }
  return (
    <div class="chosen-bar" role="toolbar" aria-label="Selected articles">
      <p role="status">{count === 1 ? '1 selected' : `${numberInWords(count)} selected`}</p>
      {place === 'deleted' ? (
        <Action icon={Undo2} name="Restore" onClick={() => void restore(reader, targets.value)} />
      ) : (
        <>
          <Action
            icon={place === 'archived' ? ArchiveRestore : Archive}
            name={place === 'archived' ? 'Take out of archive' : 'Archive'}
            keyboard="E"
            onClick={() => void archive(reader, targets.value)}
          />
          <Action icon={Tag} name="Tag" keyboard="T" onClick={ask('tag-articles')} />
          <Action icon={FolderPlus} name="Collect" keyboard="L" onClick={ask('collect-articles')} />
        </>
      )}
      <Action
        icon={Trash2}
        name={place === 'deleted' ? 'Delete for good…' : 'Delete'}
        keyboard="Delete"
        onClick={() => void deleteArticles(reader, targets.value)}
      />
      <IconButton icon={X} label="Select nothing" shortcut="Esc" onClick={clear} />
    </div>
  )
}

interface ActionProps {
  readonly icon: IconNode
  readonly name: string
  readonly keyboard?: string
  readonly onClick: () => void
}

function Action({ icon, name, keyboard, onClick }: ActionProps) {
  return (
    <button type="button" class="button quiet" title={keyboard && `${name} (${keyboard})`} onClick={onClick}>
      <Icon node={icon} /> <span class="action-name">{name}</span>
    </button>
  )
}

/** What was pressed has gone away with the bar; the keyboard goes on in the list. */
function takeKeyboardBack(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('.article-grid')?.focus()
}
