import { Pencil } from 'lucide'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Annotation } from '../../core/annotation/annotation'
import { Icon } from '../controls/Icon'
import { useAutosave } from '../controls/use-autosave'
import { useReader } from '../state/reader'
import { Markdown } from '../text/Markdown'

/** The reader's note: shown as rendered Markdown, written in a plain text field. */
export function NoteField({ annotation: { id, note } }: { annotation: Annotation }) {
  const { annotations, focus, view } = useReader()
  const fieldId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const wanted = focus.composing.value === id
  const [isWriting, setWriting] = useState(wanted)
  const { draft, isDirty, write, flush } = useAutosave(note, next => void annotations.edit(id, { note: next }))

  useEffect(() => {
    if (wanted) setWriting(true)
  }, [wanted])
  useEffect(() => {
    if (isWriting) field.current?.focus()
  }, [isWriting])

  const finish = () => {
    flush()
    setWriting(false)
    if (focus.composing.value === id) focus.activate(id)
  }

  if (!isWriting && note !== '')
    return (
      <div class="note">
        <Markdown source={note} />
        <button type="button" class="button quiet" onClick={() => setWriting(true)}>
          <Icon node={Pencil} size={14} /> Edit note
        </button>
      </div>
    )
  return (
    <div class="labelled">
      <label class="label" for={fieldId}>
        Note
        <span class="field-state">{isDirty ? 'Not saved yet' : note === '' ? '' : 'Saved'}</span>
      </label>
      <textarea
        id={fieldId}
        ref={field}
        class="field"
        rows={isWriting ? 5 : 2}
        placeholder="Write in Markdown"
        value={draft}
        onInput={event => write(event.currentTarget.value)}
        onFocus={() => setWriting(true)}
        onBlur={finish}
        onKeyDown={event => {
          const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          if (!isDone) return
          event.preventDefault()
          finish()
          view.value?.focus()
        }}
      />
    </div>
  )
}
