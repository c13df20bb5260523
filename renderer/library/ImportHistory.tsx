import { useState } from 'preact/hooks'
import { useReader } from '../state/reader'
import { ImportRow } from './ImportRow'
import { type OutcomeGroup, outcomes } from './import-outcomes'
import { TwinQuestions } from './TwinQuestions'

/** The history grows by so many at a time. */
const page = 100

/** What was imported, now and before: what waits for an answer first, then everything, the newest first. */
export function ImportHistory() {
  const { imports } = useReader()
  const [group, setGroup] = useState<OutcomeGroup>('all')
  const [shown, setShown] = useState(page)
  const items = imports.state.value.items.filter(({ outcome }) => outcome !== 'asking' && outcome !== 'waiting')
  const chosen = items.filter(outcomes[group].holds)

  return (
    <section class="import-history" aria-label="Import history">
      <TwinQuestions />
      {items.length === 0 ? (
        <div class="empty">
          <p class="empty-title">Nothing was imported yet</p>
          <p>Every file that you add is listed here, with what could not be had and why.</p>
        </div>
      ) : (
        <>
          <fieldset class="import-groups" aria-label="Show">
            {Object.entries(outcomes).map(([id, { name, holds }]) => (
              <button
                type="button"
                key={id}
                class="chip"
                aria-pressed={id === group}
                onClick={() => {
                  setGroup(id as OutcomeGroup)
                  setShown(page)
                }}
              >
                {name} <span class="count">{items.filter(holds).length}</span>
              </button>
            ))}
          </fieldset>
          <ul class="import-list">
            {chosen.slice(0, shown).map(item => (
              <ImportRow key={item.id} item={item} />
            ))}
          </ul>
          {chosen.length > shown && (
            <button type="button" class="button found-more" onClick={() => setShown(shown + page)}>
              Show more
            </button>
          )}
        </>
      )}
    </section>
  )
}
