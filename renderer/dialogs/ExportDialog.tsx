import { Copy, FileOutput } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import type { ExportOptions, Preset } from '../../core/notes/options'
import { Icon } from '../controls/Icon'
import { copyNotes, saveNotes } from '../state/export'
import { useReader } from '../state/reader'
import { Dialog } from './Dialog'

const presets: readonly { readonly id: Preset; readonly name: string; readonly hint: string }[] = [
  { id: 'obsidian', name: 'Obsidian', hint: 'Callouts, properties and block links' },
  { id: 'gfm', name: 'Plain Markdown', hint: 'Reads well on GitHub and everywhere else' },
]

/** Notes as Markdown: what goes in, how it will look, to a file or the clipboard. */
export function ExportDialog() {
  const reader = useReader()
  const articleId = reader.articles.open.value?.entry.id
  const [options, setOptions] = useState<ExportOptions>({ preset: 'obsidian', articleClaims: true })
  const [preview, setPreview] = useState('')

  useEffect(() => {
    if (articleId === undefined) return
    void reader.notices
      .attempt(() => reader.api.exportNotes(articleId, options))
      .then(markdown => setPreview(markdown ?? ''))
  }, [articleId, options, reader])

  const close = () => {
    reader.dialog.value = null
  }
  return (
    <Dialog title="Export notes as Markdown">
      <fieldset class="preset-picker">
        <legend class="visually-hidden">For which program</legend>
        {presets.map(({ id, name, hint }) => (
          <label key={id} class="preset">
            <input
              type="radio"
              name="preset"
              checked={options.preset === id}
              onChange={() => setOptions({ ...options, preset: id })}
            />
            <span>
              <strong>{name}</strong>
              <span class="hint">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={options.articleClaims}
          onChange={event => setOptions({ ...options, articleClaims: event.currentTarget.checked })}
        />
        Include claims that came with the article and that I have not touched
      </label>
      <textarea class="field preview" aria-label="Preview" readOnly value={preview} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick={() => void copyNotes(reader, options).then(close)}>
          <Icon node={Copy} /> Copy
        </button>
        <button
          type="button"
          class="button primary"
          autofocus
          onClick={() => void saveNotes(reader, options).then(isWritten => isWritten && close())}
        >
          <Icon node={FileOutput} /> Save file…
        </button>
      </footer>
    </Dialog>
  )
}
