import { FileOutput, Keyboard, PanelLeft, PanelRight, Redo2, Search, Undo2 } from 'lucide'
import { IconButton } from '../controls/IconButton'
import type { Annotations } from '../state/annotations'
import { useReader } from '../state/reader'

export function Toolbar() {
  const { preferences, annotations, find, dialog, articles } = useReader()
  const { left, right } = preferences.settings.value.layout
  const { undo, redo } = annotations.history.value
  const isOpen = articles.open.value !== null
  return (
    <div class="toolbar" role="toolbar" aria-label="Article">
      <IconButton
        icon={PanelLeft}
        label={left.open ? 'Hide library' : 'Show library'}
        pressed={left.open}
        onClick={() => preferences.toggle('left')}
      />
      <div class="toolbar-group">
        <IconButton
          icon={Undo2}
          label={undo ? `Undo ${undo}` : 'Nothing to undo'}
          disabled={undo === null}
          onClick={() => void annotations.undo()}
        />
        <IconButton
          icon={Redo2}
          label={redo ? `Redo ${redo}` : 'Nothing to redo'}
          disabled={redo === null}
          onClick={() => void annotations.redo()}
        />
      </div>
      <p class="save-state" role="status">
        {saveState(annotations)}
      </p>
      <div class="toolbar-group end">
        <IconButton icon={Search} label="Find in article" shortcut="Ctrl+F" disabled={!isOpen} onClick={find.start} />
        <IconButton
          icon={FileOutput}
          label="Export notes"
          shortcut="Ctrl+E"
          disabled={!isOpen}
          onClick={() => {
            dialog.value = 'export'
          }}
        />
        <IconButton
          icon={Keyboard}
          label="Keyboard shortcuts"
          shortcut="?"
          onClick={() => {
            dialog.value = 'shortcuts'
          }}
        />
        <IconButton
          icon={PanelRight}
          label={right.open ? 'Hide sidebar' : 'Show sidebar'}
          pressed={right.open}
          onClick={() => preferences.toggle('right')}
        />
      </div>
    </div>
  )
}

function saveState({ saving, unsaved, history }: Annotations): string {
  if (saving.value) return 'Saving…'
  if (unsaved.value) return 'Not on disk yet'
  return history.value.undo === null && history.value.redo === null ? '' : 'All changes saved'
}
