import type { Signal } from '@preact/signals'
import { claimStatuses, colors, kinds } from '../../core/annotation/annotation'
import { kindNames, statusNames } from '../../core/annotation/names'
import { Choice } from '../controls/Choice'
import type { Filter } from '../state/filter'
import { useReader } from '../state/reader'

/** Narrows the notes list by words, kind, colour, tag and status. */
export function NotesFilter({ filter }: { filter: Signal<Filter> }) {
  const { annotations, preferences } = useReader()
  const { colorNames } = preferences.settings.value
  const narrow = (part: Partial<Filter>) => {
    filter.value = { ...filter.value, ...part }
  }
  const { kind, color, tag, status, words } = filter.value

  return (
    <search class="notes-filter">
      <input
        class="field"
        type="search"
        aria-label="Search notes"
        placeholder="Search notes"
        value={words}
        onInput={event => narrow({ words: event.currentTarget.value })}
      />
      <div class="notes-filter-row">
        <Choice
          label="Kind"
          none="All kinds"
          value={kind}
          options={kinds.map(id => [id, `${kindNames[id]}s`] as const)}
          onChoose={next => narrow({ kind: next })}
        />
        <Choice
          label="Colour"
          none="All colours"
          value={color}
          options={colors.map(id => [id, colorNames[id]] as const)}
          onChoose={next => narrow({ color: next })}
        />
        <Choice
          label="Tag"
          none="All tags"
          value={tag}
          options={annotations.tags.value.map(id => [id, id] as const)}
          onChoose={next => narrow({ tag: next })}
        />
        <Choice
          label="Status"
          none="Any status"
          value={status}
          options={claimStatuses.map(id => [id, statusNames[id]] as const)}
          onChoose={next => narrow({ status: next })}
        />
      </div>
    </search>
  )
}
