import { type Annotation, colors } from '../../core/annotation/annotation'
import { useReader } from '../state/reader'

/** The six colours under the reader's own names. A claim may go without one. */
export function ColorPicker({ annotation: { id, kind, color } }: { annotation: Annotation }) {
  const { annotations, preferences } = useReader()
  const { colorNames } = preferences.settings.value
  return (
    <fieldset class="color-picker">
      <legend class="label">Colour</legend>
      {colors.map(name => {
        const isChosen = name === color
        const next = isChosen && kind === 'claim' ? null : name
        return (
          <button
            type="button"
            key={name}
            class="color-button"
            aria-pressed={isChosen}
            aria-label={colorNames[name]}
            title={colorNames[name]}
            onClick={() => void annotations.edit(id, { color: next })}
          >
            <span class="swatch" data-color={name} />
          </button>
        )
      })}
      <span class="color-name">{color ? colorNames[color] : 'None'}</span>
    </fieldset>
  )
}
