import { Plus } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'
import { type Label, label } from '../state/arrange'
import { countFacet } from '../state/library-filter'
import { type Reader, useReader } from '../state/reader'
import { Dialog } from './Dialog'

const words: Readonly<Record<Label, { readonly title: string; readonly field: string; readonly none: string }>> = {
  tags: {
    title: 'Tags',
    field: 'A new tag',
    none: 'No tags yet. A tag says what an article is about: write one and press Enter.',
  },
  collections: {
    title: 'Collections',
    field: 'A new collection',
    none: 'No collections yet. A collection keeps the articles of one story together: write a name and press Enter.',
  },
}

export const TagsDialog = () => <LabelsDialog kind="tags" />
export const CollectionsDialog = () => <LabelsDialog kind="collections" />

/** Which of their tags, or collections, the selected articles have; each can be given to all of them or taken away. */
function LabelsDialog({ kind }: { kind: Label }) {
  const reader = useReader()
  // What the dialog is for stays the same when its answers change what is selected.
  const [targets] = useState(reader.library.selection.targets.peek())
  const [draft, setDraft] = useState('')
  const entries = targets.flatMap(id => reader.library.find(id) ?? [])
  const known = namesOf(reader, kind)
  const name = draft.trim().replace(/^#/, '')
  const shown = known.filter(other => other.toLowerCase().includes(name.toLowerCase()))
  const put = (to: string, isOn: boolean) => void label(reader, targets, { kind, name: to, isOn })
  const [first] = entries
  const what = entries.length === 1 && first ? `“${first.title}”` : `${entries.length} articles`

  return (
    <Dialog title={`${words[kind].title} of ${what}`}>
      <form
        class="labels-form"
        onSubmit={event => {
          event.preventDefault()
          if (name !== '') put(name, true)
          setDraft('')
        }}
      >
        <input
          class="field"
          autofocus
          maxLength={80}
          aria-label={words[kind].field}
          placeholder={words[kind].field}
          value={draft}
          onInput={event => setDraft(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={name === ''}>
          <Icon node={Plus} /> Add
        </button>
      </form>
      {known.length === 0 && <p class="hint">{words[kind].none}</p>}
      <ul class="labels-list">
        {shown.map(other => {
          const count = entries.filter(({ state }) => state[kind].includes(other)).length
          const isOn = count > 0 && count === entries.length
          return (
            <li key={other}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={isOn}
                  indeterminate={count > 0 && !isOn}
                  onChange={() => put(other, !isOn)}
                />
                <span dir="auto">{other}</span>
              </label>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

/** Every name in use, in order. */
function namesOf({ articles, library }: Reader, kind: Label): readonly string[] {
  if (kind === 'collections') return [...library.collections.value.keys()]
  return [...countFacet(articles.entries.value, 'tag').keys()].sort((one, other) => one.localeCompare(other, 'en'))
}
