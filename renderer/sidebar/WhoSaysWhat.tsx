import { whoSaysWhat } from '../../core/proposal/who-says-what'
import { useReader } from '../state/reader'

/** Who says how much in the article, as the rules find it: a table whose rows narrow the list and the marks. */
export function WhoSaysWhat() {
  const { proposals } = useReader()
  const { filter } = proposals
  const lines = whoSaysWhat(proposals.open.value, proposals.nameOf)
  const most = Math.max(...lines.map(({ total }) => total))
  const unnamed = lines.filter(({ isUnnamed }) => isUnnamed).reduce((sum, { total }) => sum + total, 0)
  return (
    <details class="who-says">
      <summary>Who says what</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">Direct</th>
            <th scope="col">Mixed</th>
            <th scope="col">Indirect</th>
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ speaker, outlets, direct, mixed, indirect, total }) => (
            <tr key={speaker}>
              <th scope="row">
                <button
                  type="button"
                  disabled={speaker === null}
                  aria-pressed={speaker !== null && filter.value.speaker === speaker}
                  onClick={() => {
                    filter.value = { ...filter.value, speaker: filter.value.speaker === speaker ? null : speaker }
                  }}
                >
                  {speaker ?? 'No source named'}
                </button>
                {outlets.length > 0 && <span class="outlet">via {outlets.join(', ')}</span>}
                <span class="bar" style={{ width: `${(total / most) * 100}%` }} />
              </th>
              <td>{direct}</td>
              <td>{mixed}</td>
              <td>{indirect}</td>
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {unnamed === 0
          ? 'Every statement has a named source.'
          : `${unnamed === 1 ? 'One statement rests' : `${unnamed} statements rest`} on a source without a name.`}
      </p>
    </details>
  )
}
