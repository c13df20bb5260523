interface ChoiceProps<T extends string> {
  readonly label: string
  /** What the choice of nothing is called; left out where something must be chosen. */
  readonly none?: string
  readonly value: T | null
  readonly options: readonly (readonly [id: T, name: string])[]
  readonly onChoose: (value: T | null) => void
}

/** A drop-down list of named options. */
export function Choice<T extends string>({ label, none, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <select
      class="field choice"
      aria-label={label}
      value={value ?? ''}
      onChange={event => onChoose(options.find(([id]) => id === event.currentTarget.value)?.[0] ?? null)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
