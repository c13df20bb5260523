import { colors } from '../../core/annotation/annotation'
import { TextField } from '../controls/TextField'
import { useReader } from '../state/reader'
import { Dialog } from './Dialog'

/** What each colour means to the reader. */
export function ColorsDialog() {
  const { preferences } = useReader()
  const { colorNames } = preferences.settings.value
  return (
    <Dialog title="Names of the colours">
      <p class="hint">Say what each colour means to you. Exports use these names.</p>
      <div class="color-names">
        {colors.map(color => (
          <div key={color} class="color-name-row">
            <span class="swatch" data-color={color} />
            <TextField
              label={color}
              value={colorNames[color]}
              onSave={name => {
                const next = name.trim().slice(0, 40)
                if (next !== '') preferences.change({ colorNames: { ...colorNames, [color]: next } })
              }}
            />
          </div>
        ))}
      </div>
    </Dialog>
  )
}
