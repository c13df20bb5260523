import type { Treaty } from '../../core/treaty/schema'
import { formatAsOf } from '../format'

export function Parties({ treaty: { parties } }: { treaty: Treaty }) {
  const { list, listComplete, count, asOf, note } = parties
  return (
    <section>
      <h3>Parties</h3>
      <ul class="parties">
        {list.map(({ iso3, name, historic }) => (
          <li key={iso3} class="chip" title={historic ? 'A state that is no more' : undefined}>
            {name}
            {historic && <span class="historic"> (until 1991)</span>}
          </li>
        ))}
      </ul>
      {!listComplete && count !== null && (
        <p class="hint">
          {count} parties as of {formatAsOf(asOf)}; a selection is shown.
        </p>
      )}
      {note && <p class="hint">{note}</p>}
    </section>
  )
}
