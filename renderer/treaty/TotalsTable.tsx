import type { DeclaredUnderLimit } from '../../core/treaty/limits-against-totals'
import { dateInWords, numberInWords } from '../../core/wording'

/** Declared totals, each with its limit and how far it lies from it. */
export function TotalsTable({ declared }: { declared: readonly DeclaredUnderLimit[] }) {
  return (
    <table class="facts-table">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Party</th>
          <th scope="col" class="number">
            Declared
          </th>
          <th scope="col">Against the limit</th>
        </tr>
      </thead>
      <tbody>
        {declared.flatMap(({ limit, ceiling, totals }) =>
          totals.map(({ factId, date, party, total, derived }) => (
            <tr key={`${limit.id} ${factId} ${party}`}>
              <td>{dateInWords(date)}</td>
              <th scope="row">{party}</th>
              <td class="number">
                {numberInWords(total)}
                {derived && ' *'}
              </td>
              <td>{`${distanceInWords(total - ceiling)} ${numberInWords(ceiling)} ${limit.unit}`}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

function distanceInWords(by: number): string {
  if (by === 0) return 'exactly'
  return by < 0 ? `${numberInWords(-by)} below` : `${numberInWords(by)} above`
}
