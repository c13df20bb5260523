import { periodOn, type TreatyLife } from '../../core/treaty/in-force'
import { dateInWords } from '../../core/wording'
import { openTreaty } from '../state/open-treaty'
import { useReader } from '../state/reader'

/** The states of treaties with their days, and the one that held on a day. */
export function LivesTable({ lives, day }: { lives: readonly TreatyLife[]; day: string }) {
  const reader = useReader()
  return (
    <table class="facts-table">
      <thead>
        <tr>
          <th scope="col">Treaty</th>
          <th scope="col">On {dateInWords(day)}</th>
          <th scope="col">States, each from its first day</th>
        </tr>
      </thead>
      <tbody>
        {lives.map(life => (
          <tr key={life.id}>
            <th scope="row">
              <button type="button" class="treaty-link" onClick={() => openTreaty(reader, life.id)}>
                {life.name}
              </button>
            </th>
            <td>{periodOn(life, day)?.state ?? 'not yet signed'}</td>
            <td>
              <ul>
                {life.periods.map(({ from, state }) => (
                  <li key={from}>
                    {dateInWords(from)}: {state}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
