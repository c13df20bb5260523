import type { Treaty } from '../../core/treaty/schema'
import { openTreaty } from '../state/open-treaty'
import { useReader } from '../state/reader'

/** What the treaty replaced and what replaced it. */
export function Succession({ treaty }: { treaty: Treaty }) {
  const { supersedes, supersededBy, supersessionNote } = treaty
  if (supersedes.length === 0 && supersededBy.length === 0 && !supersessionNote) return null
  return (
    <section>
      <h3>Before and after</h3>
      {supersedes.length > 0 && (
        <p>
          Replaced <TreatyNames ids={supersedes} />.
        </p>
      )}
      {supersededBy.length > 0 && (
        <p>
          Replaced by <TreatyNames ids={supersededBy} />.
        </p>
      )}
      {supersessionNote && <p class="hint">{supersessionNote}</p>}
    </section>
  )
}

function TreatyNames({ ids }: { ids: readonly string[] }) {
  const reader = useReader()
  return ids.map((id, index) => {
    const treaty = reader.articles.treaties.value.find(other => other.id === id)
    return (
      <span key={id}>
        {index > 0 && ', '}
        {treaty ? (
          <button type="button" class="treaty-link" onClick={() => openTreaty(reader, id)}>
            {treaty.shortName}
          </button>
        ) : (
          id.toUpperCase()
        )}
      </span>
    )
  })
}
