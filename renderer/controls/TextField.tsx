import { useId } from 'preact/hooks'
import { useAutosave } from './use-autosave'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** Words offered while typing. */
  readonly suggestions?: readonly string[]
  readonly onSave: (value: string) => void
}

/** One line of text that saves itself. */
export function TextField({ label, value, placeholder = '', suggestions = [], onSave }: TextFieldProps) {
  const id = useId()
  const { draft, write, flush } = useAutosave(value, onSave)
  return (
    <label class="labelled" for={id}>
      <span class="label">{label}</span>
      <input
        id={id}
        class="field"
        value={draft}
        placeholder={placeholder}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        onInput={event => write(event.currentTarget.value)}
        onBlur={flush}
        onKeyDown={event => event.key === 'Enter' && flush()}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map(words => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
    </label>
  )
}
