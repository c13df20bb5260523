import { TriangleAlert } from 'lucide'
import type { Treaty } from '../../core/treaty/schema'
import { Icon } from '../controls/Icon'

/** Where sources differ: every value with who says so. */
export function Disputes({ treaty: { disputes, sources } }: { treaty: Treaty }) {
  if (disputes.length === 0) return null
  const publishers = (ids: readonly string[]) => [
    ...new Set(ids.map(id => sources.find(source => source.id === id)?.publisher ?? id)),
  ]
  return (
    <section>
      <h3>
        <Icon node={TriangleAlert} size={15} /> Where sources differ <span class="count">{disputes.length}</span>
      </h3>
      {disputes.map(({ topic, values, preferred, note }) => (
        <details key={topic} class="dispute">
          <summary>{topic}</summary>
          <ul>
            {values.map(({ value, sources: ids }) => (
              <li key={value}>
                {value}
                <span class="hint">{publishers(ids).join(', ')}</span>
              </li>
            ))}
          </ul>
          {preferred && <p class="hint">The record goes by: {preferred}.</p>}
          {note && <p class="hint">{note}</p>}
        </details>
      ))}
    </section>
  )
}
