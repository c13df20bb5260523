import { X } from 'lucide'
import { useId, useState } from 'preact/hooks'
import type { Annotation } from '../../core/annotation/annotation'
import { Icon } from '../controls/Icon'
import { useReader } from '../state/reader'

/** Tags as chips; Enter or a comma adds what is typed, Backspace in an empty field takes the last one away. */
export function TagsField({ annotation: { id, tags } }: { annotation: Annotation }) {
  const { annotations } = useReader()
  const fieldId = useId()
  const [draft, setDraft] = useState('')
  const change = (next: readonly string[]) => void annotations.edit(id, { tags: [...next] })

  const add = () => {
    const fresh = draft
      .split(/[,#\n]/)
      .map(tag => tag.trim())
      .filter(tag => tag !== '' && !tags.includes(tag))
    setDraft('')
    if (fresh.length > 0) change([...tags, ...new Set(fresh)])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && draft === '' && tags.length > 0) change(tags.slice(0, -1))
  }

  return (
    <div class="labelled">
      <label class="label" for={fieldId}>
        Tags
      </label>
      <div class="tags field">
        {tags.map(tag => (
          <span key={tag} class="chip tag">
            {tag}
            <button
              type="button"
              aria-label={`Remove tag ${tag}`}
              onClick={() => change(tags.filter(other => other !== tag))}
            >
              <Icon node={X} size={12} />
            </button>
          </span>
        ))}
        <input
          id={fieldId}
          list={`${fieldId}-tags`}
          value={draft}
          placeholder={tags.length === 0 ? 'Add a tag' : ''}
          onInput={event => setDraft(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
        <datalist id={`${fieldId}-tags`}>
          {annotations.tags.value.map(tag => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </div>
    </div>
  )
}
