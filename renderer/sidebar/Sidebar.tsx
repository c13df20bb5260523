import type { Tab } from '../state/preferences'
import { useReader } from '../state/reader'
import { ClaimsTab } from './ClaimsTab'
import { NotesTab } from './NotesTab'
import { SuggestionsTab } from './SuggestionsTab'
import { TreatyTab } from './TreatyTab'

const tabs: readonly { readonly id: Tab; readonly name: string }[] = [
  { id: 'notes', name: 'Notes' },
  { id: 'claims', name: 'Claims' },
  { id: 'suggestions', name: 'Suggested' },
  { id: 'treaty', name: 'Treaty' },
]
const panels = { notes: NotesTab, claims: ClaimsTab, suggestions: SuggestionsTab, treaty: TreatyTab }

/** The right panel. It is also the way to every mark for the keyboard and for screen readers. */
export function Sidebar() {
  const { preferences, annotations, proposals } = useReader()
  const { right } = preferences.settings.value.layout
  const open = preferences.tab.value
  const Panel = panels[open]
  const counts: Partial<Record<Tab, number>> = {
    notes: annotations.mine.value.length,
    claims: annotations.claims.value.length,
    suggestions: proposals.open.value.length,
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = tabs[(tabs.findIndex(({ id }) => id === open) + by + tabs.length) % tabs.length]
    if (by === 0 || !next) return
    event.preventDefault()
    preferences.showTab(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }

  return (
    <aside class="sidebar" aria-label="Sidebar" hidden={!right.open} style={{ width: `${right.width}px` }}>
      <div class="tabs" role="tablist" aria-label="Sidebar" onKeyDown={onKeyDown}>
        {tabs.map(({ id, name }) => (
          <button
            type="button"
            key={id}
            id={`tab-${id}`}
            role="tab"
            class="tab"
            aria-selected={id === open}
            aria-controls="tab-panel"
            tabIndex={id === open ? 0 : -1}
            onClick={() => preferences.showTab(id)}
          >
            {name}
            {counts[id] !== undefined && <span class="tab-count">{counts[id]}</span>}
          </button>
        ))}
      </div>
      <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
        <Panel />
      </div>
    </aside>
  )
}
