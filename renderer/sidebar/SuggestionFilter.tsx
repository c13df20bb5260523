import { claimTypeNames } from '../../core/annotation/names'
import { suggestionTypes } from '../../core/claim/suggestion'
import { Choice } from '../controls/Choice'
import { acceptAll } from '../state/judge-proposals'
import type { ProposalFilter } from '../state/proposals'
import { useReader } from '../state/reader'

/** Narrows the suggestions, and accepts all that are left. */
export function SuggestionFilter() {
  const reader = useReader()
  const { articles, preferences, proposals } = reader
  const { filter, open, shown } = proposals
  const narrow = (part: Partial<ProposalFilter>) => {
    filter.value = { ...filter.value, ...part }
  }
  const { speaker, outlet, treaty, type, least } = filter.value
  const named = (names: readonly (string | null)[]) =>
    [...new Set(names.filter(name => name !== null))].sort().map(name => [name, name] as const)
  const treaties = articles.treaties.value.filter(({ id }) =>
    open.value.some(({ treatyIds }) => treatyIds.includes(id)),
  )
  const { suggestionMarks } = preferences.settings.value

  return (
    <search class="notes-filter">
      <div class="notes-filter-row">
        <Choice
          label="Speaker"
          none="All speakers"
          value={speaker}
          options={named(open.value.map(({ speaker: name }) => proposals.nameOf(name)))}
          onChoose={next => narrow({ speaker: next })}
        />
        <Choice
          label="Outlet"
          none="All outlets"
          value={outlet}
          options={named(open.value.map(proposal => proposal.outlet))}
          onChoose={next => narrow({ outlet: next })}
        />
        <Choice
          label="Treaty"
          none="All treaties"
          value={treaty}
          options={treaties.map(({ id, shortName }) => [id, shortName] as const)}
          onChoose={next => narrow({ treaty: next })}
        />
        <Choice
          label="Type"
          none="All types"
          value={type}
          options={suggestionTypes.map(id => [id, claimTypeNames[id]] as const)}
          onChoose={next => narrow({ type: next })}
        />
      </div>
      <label class="least">
        <span>At least {Math.round(least * 100)} % sure</span>
        <input
          type="range"
          min="0"
          max="95"
          step="5"
          value={least * 100}
          onInput={event => narrow({ least: event.currentTarget.valueAsNumber / 100 })}
        />
      </label>
      <div class="suggestion-actions">
        <button type="button" class="button" disabled={shown.value.length === 0} onClick={() => void acceptAll(reader)}>
          Accept all {shown.value.length}
        </button>
        <label class="check">
          <input
            type="checkbox"
            checked={suggestionMarks}
            onChange={event => preferences.change({ suggestionMarks: event.currentTarget.checked })}
          />
          Mark in the text
        </label>
      </div>
    </search>
  )
}
