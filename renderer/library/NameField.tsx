import { useLayoutEffect, useRef } from 'preact/hooks'

interface NameFieldProps {
  readonly label: string
  readonly name: string
  /** Called once, with the new name, or with null when the reader thought better of it. */
  readonly onDone: (name: string | null) => void
}

/** A name being written in its place: Enter or leaving the field takes it over, Escape does not. */
export function NameField({ label, name, onDone }: NameFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useLayoutEffect(() => input.current?.select(), [])

  const end = (written: string | null) => {
    if (isDone.current) return
    isDone.current = true
    const next = written?.trim() ?? ''
    onDone(next === '' || next === name ? null : next)
  }
  return (
    <input
      ref={input}
      class="field name-field"
      aria-label={label}
      placeholder={label}
      maxLength={80}
      defaultValue={name}
      onBlur={event => end(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        end(event.key === 'Enter' ? event.currentTarget.value : null)
      }}
    />
  )
}
