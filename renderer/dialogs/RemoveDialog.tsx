import { Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'
import { useReader } from '../state/reader'
import { Dialog } from './Dialog'

/** Asks before the files of deleted articles are taken off the disk. Notes stay unless the reader says otherwise. */
export function RemoveDialog() {
  const { api, dialog, library, notices } = useReader()
  const [targets] = useState(library.selection.targets.peek())
  const [withNotes, setWithNotes] = useState(false)
  const entries = targets.flatMap(id => library.find(id) ?? [])
  const [first] = entries
  const what = entries.length === 1 && first ? `“${first.title}”` : `${entries.length} articles`

  const close = () => {
    dialog.value = null
  }
  const remove = async () => {
    close()
    const isDone = await notices.attempt(() => api.removeArticles(targets, { notes: withNotes }).then(() => true))
    if (isDone) notices.tell(`${what} deleted for good.`)
  }
  return (
    <Dialog title="Delete for good?">
      <p>
        The text and the images of {what} are taken off the disk. This cannot be undone.
        {!withNotes && ' What you wrote in them stays in the library folder.'}
      </p>
      <label class="check remove-notes">
        <input type="checkbox" checked={withNotes} onChange={event => setWithNotes(event.currentTarget.checked)} />
        Also delete my notes
      </label>
      <footer class="dialog-foot">
        <button type="button" class="button" autofocus onClick={close}>
          Keep
        </button>
        <button type="button" class="button danger" onClick={() => void remove()}>
          <Icon node={Trash2} /> Delete for good
        </button>
      </footer>
    </Dialog>
  )
}
